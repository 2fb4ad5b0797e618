import {
  type COLLECTIONS,
  innerId,
  nextId,
  type Change,
  type CollectionName,
  type Id,
  type Inner,
  type NetworkRecord,
  type Session,
  type SessionItem,
} from "../../record";
import type { EntryList, MadeEntry } from "./entries";

type Values = Record<string, unknown>;
const INNER: readonly string[] = ["decisions", "parked"] satisfies Inner[];
export const isInner = (list: EntryList): list is "decisions" | "parked" => INNER.includes(list);

/** Collects what one step does to a session and the network, so that it is one change and one undo. */
export class LineChange {
  items: SessionItem[];
  #decisions: Session["decisions"];
  #parked: Session["parked"];
  readonly #changes: Change[] = [];
  readonly #drops: Change[] = [];
  readonly #taken = new Map<CollectionName, Set<Id>>();
  readonly #counts = { items: 0, decisions: 0, parked: 0 };

  constructor(
    readonly record: NetworkRecord,
    readonly session: Session,
  ) {
    this.items = [...session.items];
    this.#decisions = [...session.decisions];
    this.#parked = [...session.parked];
  }

  newItemId(): Id {
    return innerId(this.record, this.session, "items", this.#counts.items++);
  }

  /** Adds an entry of that kind and gives its id. */
  add({ list, values }: MadeEntry): Id {
    if (isInner(list)) {
      const id = innerId(this.record, this.session, list, this.#counts[list]++);
      if (list === "decisions") this.#decisions.push({ text: "", reason: "", dissent: "", concerns: [], ...values, id });
      else this.#parked.push({ text: "", why: "", concerns: [], ...values, id });
      return id;
    }
    const taken = this.#taken.get(list) ?? new Set<Id>();
    const id = nextId(this.record, list, taken);
    this.#taken.set(list, taken.add(id));
    this.#changes.push({ type: "add", to: list, entry: { ...values, id } } as Change);
    return id;
  }

  edit(list: EntryList, id: Id, values: Values): void {
    if (Object.keys(values).length === 0) return;
    const inside = <T extends { id: Id }>(entries: T[]) => entries.map((one) => (one.id === id ? { ...one, ...values } : one));
    if (list === "decisions") this.#decisions = inside(this.#decisions);
    else if (list === "parked") this.#parked = inside(this.#parked);
    else this.#changes.push({ type: "edit", in: list, id, values } as Change);
  }

  drop(list: EntryList, id: Id): void {
    if (list === "decisions") this.#decisions = this.#decisions.filter((one) => one.id !== id);
    else if (list === "parked") this.#parked = this.#parked.filter((one) => one.id !== id);
    else this.#drops.push({ type: "drop", from: list, id });
  }

  /** The session last, so that what its lines became is there; what goes after that, so that nothing points to it. */
  done(): Change {
    const { session, items } = this;
    const values: Partial<Session> = { items };
    if (this.#decisions.some((one, at) => one !== session.decisions[at]) || this.#decisions.length !== session.decisions.length)
      values.decisions = this.#decisions;
    if (this.#parked.some((one, at) => one !== session.parked[at]) || this.#parked.length !== session.parked.length)
      values.parked = this.#parked;
    return {
      type: "all",
      changes: [...this.#changes, { type: "edit", in: "sessions", id: session.id, values }, ...this.#drops],
    };
  }
}

const LISTS: readonly EntryList[] = ["actions", "questions", "statements", "incidents", "links"];

/** An entry a line became, with the list it stands in; undefined where somebody took it out since. */
export function entryAt(record: NetworkRecord, session: Session, id: Id): { list: EntryList; entry: Values } | undefined {
  for (const list of ["decisions", "parked"] as const) {
    const entry = session[list].find((one) => one.id === id);
    if (entry) return { list, entry };
  }
  for (const list of LISTS) {
    const entry = (record[list as keyof typeof COLLECTIONS] as { id: Id }[]).find((one) => one.id === id);
    if (entry) return { list, entry };
  }
  return undefined;
}
