import dayjs from "dayjs";
import { latestDay, type PartialDate } from "../record";
import type { Profile } from "./profile";

/** How old a piece of information is, worked out from its date. */
export type AgeBand = "current" | "recent" | "historic" | "not-known";

/**
 * The band of a date by the profile's months. A month counts by its last day; a year that may fall into different bands is
 * not known. The guidance asks of every piece whether it is recent or historic.
 */
export function ageBand(
  date: PartialDate,
  today: PartialDate,
  profile: Pick<Profile, "currentMonths" | "recentMonths">,
): AgeBand {
  const latest = latestDay(date);
  if (latest === "") return "not-known";
  const ago = (months: number) => dayjs(today).subtract(months, "month").format("YYYY-MM-DD");
  const bandOf = (day: string): AgeBand => {
    if (day >= ago(profile.currentMonths)) return "current";
    return day >= ago(profile.recentMonths) ? "recent" : "historic";
  };
  const band = bandOf(latest);
  return date.length === 4 && bandOf(`${date}-01-01`) !== band ? "not-known" : band;
}
