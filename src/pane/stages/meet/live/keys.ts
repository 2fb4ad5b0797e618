import type { KeyboardEvent } from "react";
import { kindByDigit, type SaidAs } from "../../../../meeting";

/** The kind that Alt and a digit ask for; by the key's place, since Alt makes other signs on some keyboards. */
export function kindOfKey({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): SaidAs | undefined {
  const digit = /^Digit(\d)$/u.exec(code)?.[1];
  return altKey && !ctrlKey && !metaKey && !shiftKey && digit !== undefined ? kindByDigit(digit)?.as : undefined;
}

/** Keys while minutes are typed, as the help lists them. */
export const MINUTES_KEYS = [
  ["Enter", "Take the line"],
  ["Alt+1 to Alt+0", "Make it an action, gap, decision and so on"],
  ["Left, in an empty line", "Back to the last line, to correct it"],
  ["Page down, Page up", "Next item of the agenda, the one before"],
  ["Down, then Enter", "Take a name that is suggested"],
  ["Alt+Enter", "Add the new name that was found"],
  ["Alt+Backspace", "Leave that name as it is"],
  ["Ctrl+.", "Go to the words to look at in the line"],
  ["Ctrl+Enter, in a line", "Split it where the cursor stands"],
  ["Backspace, at its start", "Join it to the line above"],
  ["Alt+Up, Alt+Down", "Move it"],
  ["Alt+Page down", "Move it to the next item of the agenda"],
] as const;
