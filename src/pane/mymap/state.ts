import type { OwnHistory, OwnMap } from "../../ownmap";
import type { Id } from "../../record";

/** Where the map is kept now. "here": on this device, in no file yet. */
export type OwnSaving =
  | { state: "nothing" }
  | { state: "here"; at: Date }
  | { state: "saving" }
  | { state: "saved"; at: Date; where: string }
  | { state: "failed"; message: string };

/** A map that lay on this device when the page was opened. */
export type LeftMap = { id: string; at: Date; map: OwnMap };

export type OwnState = {
  history: OwnHistory;
  /** Whose card is open; "" for none. */
  open: Id;
  /** From whom a line is being drawn; "" while none is. */
  linking: Id;
  step: string;
  saving: OwnSaving;
  left: readonly LeftMap[];
  /** What a person should know, until they have read it. */
  notice: readonly string[];
  said: { words: string; turn: number };
};

const time = (at: Date) => at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The state of saving as it stands at the foot. */
export function ownSavingWords(saving: OwnSaving): string {
  switch (saving.state) {
    case "nothing":
      return "Nothing to save yet";
    case "here":
      return `Kept on this device ${time(saving.at)}. Save puts it in a file`;
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved ${time(saving.at)}`;
    case "failed":
      return saving.message;
  }
}
