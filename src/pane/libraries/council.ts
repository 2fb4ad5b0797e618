import type { Account, CouncilLibrary, Library, Way } from "../../library";
import { NamedFault } from "../../record";
import { paneFaultWords } from "../faults";

/** How far somebody is with their council's library. `fault` is what went wrong last, "" where nothing did. */
export type CouncilState =
  | { phase: "fetching" }
  | { phase: "out"; fault: string }
  | { phase: "signing"; fault: "" }
  | { phase: "in"; account: Account; fault: "" };

/** The sign-in to a council's library as the pane shows it. Who is signed in is known to this page alone, and gone with it. */
export class Council {
  #state: CouncilState = { phase: "fetching" };
  #door: CouncilLibrary | undefined;
  #press = 0;
  readonly #listeners = new Set<() => void>();

  constructor(readonly fetch: () => Promise<CouncilLibrary>) {
    // Before anybody presses a button: a window that is opened long after the press is blocked.
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.#tell({ phase: "fetching" });
    try {
      this.#door = await this.fetch();
      const account = this.#door.signIn.account();
      this.#tell(account ? { phase: "in", account, fault: "" } : { phase: "out", fault: "" });
    } catch (fault) {
      this.#failed(fault);
    }
  }

  readonly state = (): CouncilState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(state: CouncilState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #failed(fault: unknown): void {
    const known = fault instanceof NamedFault;
    if (!known) reportError(fault);
    this.#tell({ phase: "out", fault: known ? fault.message : paneFaultWords("sign-in-failed") });
  }

  /**
   * To be called while a press is handled. Pressed again it begins anew: nobody tells a page that the window of a sign-in was
   * closed. What an earlier press comes to then counts no more, unless somebody is signed in by it.
   */
  async signIn(): Promise<void> {
    const door = this.#door;
    if (this.#state.phase === "fetching") return;
    if (!door) return this.#fetch();
    const mine = (this.#press += 1);
    this.#tell({ phase: "signing", fault: "" });
    try {
      const account = await door.signIn.signIn();
      if (this.#state.phase === "signing") this.#tell({ phase: "in", account, fault: "" });
    } catch (fault) {
      if (this.#press === mine && this.#state.phase === "signing") this.#failed(fault);
    }
  }

  async signOut(): Promise<void> {
    await this.#door?.signIn.signOut();
    this.#tell({ phase: "out", fault: "" });
  }

  /** The library to look through; undefined while nobody is signed in. */
  open(way: Way, waiting: (seconds: number) => void): Library | undefined {
    return this.#state.phase === "in" ? this.#door?.open(way, waiting) : undefined;
  }
}
