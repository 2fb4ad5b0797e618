import { readValue } from "../back/readValue";
import { onlyDate } from "../lines/dates";

/** One point of a row: its words, the day it is from and where in the agency it stands; "" where that is not clear. */
export type Point = { text: string; date: string; source: string };

const dateOf = (text: string): string => {
  const read = readValue(text, { collection: "statements", id: "s1", field: "date" });
  return typeof read === "string" ? read : "";
};

/**
 * The points of a row with their dates and sources. As many dates as points go line by line, and one date belongs to one point;
 * otherwise a wrong date would be a false statement, and only a date inside the words counts. `unread` are dates that could not
 * be given to a point.
 */
export function pointsOf(
  known: readonly string[],
  dates: readonly string[],
  sources: readonly string[],
): { points: Point[]; unread: string[] } {
  const beside = dates.length === known.length ? dates.map(dateOf) : [];
  const bySource = sources.length === known.length && sources.length > 1;
  const points = known.map((text, at) => ({
    text,
    date: (beside[at] ?? "") || onlyDate(text),
    source: bySource ? (sources[at] ?? "") : sources.join(", "),
  }));
  return { points, unread: dates.filter((_, at) => (beside[at] ?? "") === "") };
}
