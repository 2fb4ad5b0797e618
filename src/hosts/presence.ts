import type { Stop } from "./port";

/** One network open in one tab: the network's id, and the sitting's. */
export type Sitting = { network: string; id: string };

/** Which networks are open in other tabs of this browser. A tab that crashed is not among them for long. */
export type Presence = {
  /** Says to other tabs that this one has a network open, until stopped or until the tab is gone. */
  enter(sitting: Sitting): Stop;
  /** What other tabs have open. [] also where there is no way to know. */
  others(): Promise<Sitting[]>;
};
