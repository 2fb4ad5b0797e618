import type { Kept, Recovery } from "../../hosts";
import type { NetworkRecord } from "../../record";
import type { Left } from "./leftWork";
import type { Notice } from "./notice";
import type { SaveResult, Saving } from "./saving";
import type { Sitting } from "./sitting";
import type { Steps } from "./steps";
import { START, type Whereabouts } from "./whereabouts";

export type StoreState = {
  /** Undefined until a network is opened or started. */
  steps: Steps | undefined;
  sitting: Sitting | undefined;
  saving: Saving;
  /** Why work that is not in its file yet cannot be kept on this device either; "" where it can. */
  unkept: Unkept;
  /** Another tab has the same network open. */
  elsewhere: boolean;
  /** The titles of the open document, while they do not agree. */
  titles: Titles | undefined;
  /** Work of earlier sittings that is kept on this device, newest first. */
  left: readonly Left[];
  whereabouts: Whereabouts;
  /** It is being looked up where somebody was: until then nothing is shown, since they may have been in the room view. */
  arriving: boolean;
  /** The field that asked for the cursor; `turn` counts, so that asking twice works twice. */
  wanted: { field: string; turn: number };
  /** Counts undo, redo and opening: fields drop what they hold of their own. */
  turn: number;
  /** What the live region says, with a count so that the same words are said again. */
  said: { words: string; turn: number };
  notice: Notice | undefined;
  /** What lies over the pane until it is closed; "" for nothing. */
  sheet: SheetId | "";
  /** The step of the tour that is shown, from 0; undefined while nobody takes it. */
  tour: number | undefined;
};

export type SheetId = "find" | "help" | "profile" | "check" | "putIn";

/** The title of a document in its three places: what the network has, what stands on the first page, what Word has of it. */
export type Titles = { wanted: string; line: string | undefined; property: string };

export type Unkept = "" | Extract<Kept, { ok: false }>["why"];

export type StoreOptions = {
  /** Quietly, without asking for a file. */
  save: (record: NetworkRecord) => Promise<SaveResult>;
  clock: () => Date;
  /** Keeps on this device what is in no file yet, and where somebody was. Without it nothing is kept. */
  recovery?: Recovery;
};

export const initial = (): StoreState => ({
  steps: undefined,
  sitting: undefined,
  saving: { state: "nothing" },
  unkept: "",
  elsewhere: false,
  titles: undefined,
  left: [],
  whereabouts: START,
  arriving: false,
  wanted: { field: "", turn: 0 },
  turn: 0,
  said: { words: "", turn: 0 },
  notice: undefined,
  sheet: "",
  tour: undefined,
});

/** What the pane shows: its first screen, nothing yet, the room view, or itself. */
export type Shows = "start" | "nothing" | "room" | "pane";

export function showsNow({ steps, arriving, whereabouts }: StoreState): Shows {
  if (!steps) return "start";
  if (arriving) return "nothing";
  return whereabouts.room === "" ? "pane" : "room";
}

/** Whether somebody's work would be gone with the tab: what was only opened and read is in a file already. */
export function isUnsaved({ steps, sitting, saving }: Pick<StoreState, "steps" | "sitting" | "saving">): boolean {
  if (!steps || saving.state === "saved") return false;
  const { past, future } = steps.history;
  return past.length > 0 || future.length > 0 || sitting?.carried === true;
}
