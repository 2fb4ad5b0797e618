import { latestDay } from "../../record";
import type { Line } from "../blocks";
import type { Context } from "../kind";
import { namesOf } from "./lines";

/**
 * Entries without a date stand last: they are not the most urgent, only the least settled. One of which only the month is known may
 * be of its last day.
 */
export const byDate =
  <E>(day: (entry: E) => string) =>
  (a: E, b: E) =>
    (latestDay(day(a)) || "9").localeCompare(latestDay(day(b)) || "9");

export const about = (context: Context, ids: readonly string[]): Line[] =>
  ids.length === 0 ? [] : [{ lead: "About: ", text: namesOf(context.record, ids), derived: true }];
