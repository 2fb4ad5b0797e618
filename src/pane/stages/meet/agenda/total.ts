import type { AgendaItem } from "../../../../record";
import { count } from "../../../words";

/** "1 h 20 min"; "" for none. */
export function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter((part) => part !== false).join(" ");
}

/** How long the agenda takes as far as that is said; items that are skipped take no time. */
export function totalInWords(agenda: readonly AgendaItem[]): string {
  const held = agenda.filter(({ skipped }) => !skipped);
  const timed = held.filter(({ minutes }) => minutes !== null);
  const length = lengthInWords(timed.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0));
  const skipped = agenda.length - held.length;
  const open = held.length - timed.length;
  return [
    count(held.length, "item"),
    length,
    length !== "" && open > 0 && `${open} without a time`,
    skipped > 0 && `${skipped} skipped`,
  ]
    .filter((part) => part !== false && part !== "")
    .join(", ");
}
