import type * as library from "../../../../library";
import type { Library, Looked, Progress, Reason } from "../../../../library";
import { NamedFault, nextId, type Change, type Id, type NetworkRecord } from "../../../../record";
import { paneFaultWords } from "../../../faults";
import type { Services } from "../../../services";
import type { Store } from "../../../store";

/** A look through earlier documents, as far as it is. Lives in memory while the network is open, and nowhere else. */
export type LookState =
  | { phase: "before" }
  /** `waiting`: seconds that the library asked to wait just now, else 0. */
  | { phase: "looking"; progress: Progress; waiting: number }
  | { phase: "looked"; looked: Looked; entry: Id; people: ReadonlyMap<Id, string> }
  | { phase: "failed"; message: string };

/** What fetches and does the work; another one in tests. */
export type Works = Pick<typeof library, "entryOf" | "lookUp" | "makeReaders" | "soughtIn">;

const LABEL = "Write down who looked and what was found";

/** The names of those who may be elsewhere, as this network has them, so that they stay told if somebody is taken off meanwhile. */
const namesIn = ({ people, places }: NetworkRecord) => new Map([...people, ...places].map(({ id, name }) => [id, name]));

export class Look {
  #state: LookState = { phase: "before" };
  #stop: AbortController | undefined;
  #last: { library: Library; reason: Reason } | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly store: Store,
    readonly today: Services["today"],
    readonly works: () => Promise<Works>,
  ) {}

  readonly state = (): LookState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(state: LookState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  /** Looks through a library, and writes down what came of it, also where it was stopped. */
  async start(library: Library, reason: Reason): Promise<void> {
    this.#last = { library, reason };
    await this.#run();
  }

  /** Goes on where it was stopped. */
  async goOn(): Promise<void> {
    const state = this.#state;
    if (state.phase === "looked" && this.#last) await this.#run(state);
  }

  /** The library asked to wait: said until something is read again. */
  readonly waiting = (seconds: number): void => {
    if (this.#state.phase === "looking") this.#tell({ ...this.#state, waiting: seconds });
  };

  stop(): void {
    this.#stop?.abort();
  }

  /** What was found is put away; what was written down stays. */
  putAway(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#last = undefined;
    this.#tell({ phase: "before" });
  }

  async #run(before?: Extract<LookState, { phase: "looked" }>): Promise<void> {
    const record = this.store.state().steps?.history.present;
    const asked = this.#last;
    if (!record || !asked) return;
    const mine = new AbortController();
    this.#stop = mine;
    const begun = { read: before?.looked.read ?? 0, of: before?.looked.documents ?? 0 };
    this.#tell({ phase: "looking", progress: begun, waiting: 0 });
    try {
      const { entryOf, lookUp, makeReaders, soughtIn } = await this.works();
      const sought = soughtIn(record);
      const looked = await lookUp(asked.library, sought, makeReaders({ own: record.id, sought }), {
        signal: mine.signal,
        progress: (progress) => {
          if (this.#stop === mine) this.#tell({ phase: "looking", progress, waiting: 0 });
        },
        ...(before && { from: before.looked }),
      });
      if (this.#stop !== mine) return;
      const values = entryOf(looked, asked.reason, this.today(), asked.library.among);
      const entry = this.#keep(record.id, values, before?.entry);
      if (entry === undefined) return this.#tell({ phase: "before" });
      this.#tell({ phase: "looked", looked, entry, people: namesIn(record) });
      this.store.say(values.answer ?? "");
    } catch (fault) {
      const known = fault instanceof NamedFault;
      if (!known) reportError(fault);
      if (this.#stop === mine) this.#tell({ phase: "failed", message: known ? fault.message : paneFaultWords("look-failed") });
    }
  }

  /** Adds the entry, or brings the one of a stopped look up to date; undefined where another network is open by now. */
  #keep(network: Id, values: Extract<Change, { type: "add"; to: "lookUps" }>["entry"], before: Id | undefined): Id | undefined {
    const record = this.store.state().steps?.history.present;
    if (record?.id !== network) return undefined;
    if (before !== undefined && record.lookUps.some(({ id }) => id === before)) {
      this.store.change({ type: "edit", in: "lookUps", id: before, values }, LABEL);
      return before;
    }
    const id = nextId(record, "lookUps");
    this.store.change({ type: "add", to: "lookUps", entry: { ...values, id } }, LABEL);
    return id;
  }
}
