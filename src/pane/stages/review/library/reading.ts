import type * as library from "../../../../library";
import type { Library, Progress, Reviews } from "../../../../library";
import { KIND_NOUNS } from "../../../../guidance";
import { NamedFault } from "../../../../record";
import { paneFaultWords } from "../../../faults";
import type { Store } from "../../../store";

/** How far reading the reviews of a library is. Lives in memory while a network is open, and nowhere else. */
export type ReadingState =
  | { phase: "before" }
  | { phase: "reading"; progress: Progress; waiting: number }
  | { phase: "read"; reviews: Reviews }
  | { phase: "failed"; message: string };

/** What fetches and does the work; another one in tests. */
export type Works = Pick<typeof library, "readReviews">;

/** Nothing of it is written down: no person is looked for, and it says no more than a library's own columns do. */
export class Reading {
  #state: ReadingState = { phase: "before" };
  #stop: AbortController | undefined;
  #library: Library | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly store: Store,
    readonly works: () => Promise<Works>,
  ) {}

  readonly state = (): ReadingState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(state: ReadingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  start(library: Library): Promise<void> {
    this.#library = library;
    return this.#run();
  }

  /** Goes on where it was stopped. */
  async goOn(): Promise<void> {
    if (this.#state.phase === "read") await this.#run(this.#state.reviews);
  }

  /** The library asked to wait: said until something is read again. */
  readonly waiting = (seconds: number): void => {
    if (this.#state.phase === "reading") this.#tell({ ...this.#state, waiting: seconds });
  };

  stop(): void {
    this.#stop?.abort();
  }

  putAway(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#library = undefined;
    this.#tell({ phase: "before" });
  }

  async #run(from?: Reviews): Promise<void> {
    const own = this.store.state().steps?.history.present.id ?? "";
    const among = this.#library;
    if (!among) return;
    const mine = new AbortController();
    this.#stop = mine;
    const begun = { read: from?.read ?? 0, of: from?.documents ?? 0 };
    this.#tell({ phase: "reading", progress: begun, waiting: 0 });
    try {
      const { readReviews } = await this.works();
      const asked = { own, teamFile: KIND_NOUNS["team-file"] ?? "" };
      const reviews = await readReviews(among, asked, {
        signal: mine.signal,
        progress: (progress) => {
          if (this.#stop === mine) this.#tell({ phase: "reading", progress, waiting: 0 });
        },
        ...(from && { from }),
      });
      if (this.#stop === mine) this.#tell({ phase: "read", reviews });
    } catch (fault) {
      const known = fault instanceof NamedFault;
      if (!known) reportError(fault);
      if (this.#stop === mine)
        this.#tell({ phase: "failed", message: known ? fault.message : paneFaultWords("reviews-not-read") });
    }
  }
}
