import { mentionsIn } from "../../matching";
import {
  apply,
  ChangeError,
  nextId,
  PREFIX,
  valueAt,
  type Change,
  type Doubt,
  type Id,
  type NetworkRecord,
  type Target,
} from "../../record";

/** Every text of an entry as `hide` leaves it. */
function hidden<T>(value: T, hide: (text: string) => string): T {
  if (typeof value === "string") return hide(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => hidden(one, hide)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hidden(one as unknown, hide)])) as T;
}

/** The record while edits are taken over, and what a person should be told. Nothing that was typed goes without a place. */
export class Taking {
  readonly said: string[] = [];
  /** Labels of the fields whose values the page had. */
  readonly taken: string[] = [];
  constructor(
    public record: NetworkRecord,
    /** Where the words come from: the title of the document. */
    readonly where: string,
    /** Takes out of words what must not come back with them, such as the name of somebody who was taken off the map since. */
    readonly hide?: (text: string) => string,
  ) {}

  /** False where the change does not fit the record, such as an entry that is not there any more. */
  apply(change: Change): boolean {
    try {
      this.record = apply(this.record, change);
      return true;
    } catch (error) {
      if (error instanceof ChangeError) return false;
      throw error;
    }
  }

  /** Whether the value may stand there: an entry may be nothing without one. */
  fits(at: Target, value: unknown): boolean {
    const before = this.record;
    const is = this.apply({ type: "put", at, value });
    this.record = before;
    return is;
  }

  /** Adds an entry and returns its id, or undefined where the record refuses it. */
  add(to: Extract<Change, { type: "add" }>["to"], entry: object): Id | undefined {
    const id = nextId(this.record, to);
    const own = this.hide ? hidden(entry, this.hide) : entry;
    return this.apply({ type: "add", to, entry: { ...own, id } } as Change) ? id : undefined;
  }

  /** A question for a person. The same one is not asked twice. */
  ask(asked: Omit<Doubt, "id" | "about" | "field" | "other"> & Partial<Pick<Doubt, "about" | "field" | "other">>): void {
    const doubt = this.hide ? hidden(asked, this.hide) : asked;
    const known = this.record.doubts.some(
      ({ kind, question, other }) => kind === doubt.kind && question === doubt.question && other === (doubt.other ?? ""),
    );
    if (!known) this.add("doubts", doubt);
  }

  /** Words that are no value of the record: kept as they came, and shown to a person. */
  keep(words: string, question: string, became: readonly Id[] = []): void {
    const text = this.shown(words);
    const known = this.record.originals.some((one) => one.where === this.where && one.text === text);
    if (text.trim() !== "" && !known) this.add("originals", { where: this.where, text, became: [...became] });
    this.ask({ kind: "words", question });
  }

  /** The id of a target's entry, or the record's own, as doubts name it. */
  aboutOf({ id }: Target): Id[] {
    const there = id === this.record.id || Object.values(PREFIX).some((prefix) => id.startsWith(prefix));
    return there ? [id] : [];
  }

  /** Words that came before, whatever became of them since: asked about once, not each time the same paper is read. */
  keepOnce(words: string, question: string): void {
    const text = this.shown(words);
    if (!this.record.originals.some((one) => one.where === this.where && one.text === text)) this.keep(text, question);
  }

  /** The words as they may come back. */
  shown(text: string): string {
    return this.hide ? this.hide(text) : text;
  }

  /** Everyone and everywhere a text names, each once. */
  namedIn(text: string): Id[] {
    return [...new Set(mentionsIn(this.record, text).known.map(({ id }) => id))];
  }

  value(target: Target): unknown {
    return valueAt(this.record, target);
  }
}
