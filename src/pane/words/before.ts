import { showDue } from "../../guidance";
import { missingOfOwnMap, missingOfSheet } from "../../meeting";
import { showDate, type Gathering, type PartialDate, type YoungPersonMap } from "../../record";

const parts = (...words: readonly string[]) => words.filter((word) => word !== "").join(", ");

/** A gathering sheet in one line: done, or by whom and when, and what it does not say yet. */
export function sheetInWords(sheet: Gathering | undefined, today: PartialDate): string {
  if (!sheet) return missingOfSheet(sheet).join(", ");
  if (sheet.doneOn !== "") return `done on ${showDate(sheet.doneOn)}`;
  return parts(sheet.owner, showDue(sheet.due, today) || showDate(sheet.due), ...missingOfSheet(sheet));
}

/** Whether a young person's own map has been done, by whom and when, or why not. */
export function ownMapInWords(map: YoungPersonMap | undefined, today: PartialDate): string {
  if (!map || map.state === "not-said") return missingOfOwnMap(map).join(", ");
  const by = map.by === "" ? "" : `with ${map.by}`;
  const missing = missingOfOwnMap(map);
  if (map.state === "not-done") return parts(map.why === "" ? "not done" : `not done: ${map.why}`, ...missing);
  if (map.state === "planned") return parts("planned", by, showDue(map.date, today) || showDate(map.date), ...missing);
  const compared = map.comparedOn === "" ? "not compared with the network yet" : `compared on ${showDate(map.comparedOn)}`;
  return parts("done", by, showDate(map.date), compared, ...missing);
}
