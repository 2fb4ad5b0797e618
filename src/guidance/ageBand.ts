import dayjs from "dayjs";
import { latestDay, type PartialDate } from "../record";
import type { Profile } from "./profile";

/** How old a piece of information is, worked out from its date. */
export type AgeBand = "current" | "recent" | "historic" | "not-known";

/** The same two days are asked about for every link of a network, and working one out takes longer than all else here. */
const known = new Map<string, PartialDate>();
const MOST_KEPT = 100;

function monthsBefore(today: PartialDate, months: number): PartialDate {
  const asked = `${today} ${months}`;
  const before = known.get(asked) ?? dayjs(today).subtract(months, "month").format("YYYY-MM-DD");
  if (known.size >= MOST_KEPT) known.clear();
  known.set(asked, before);
  return before;
}

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
  const bandOf = (day: string): AgeBand => {
    if (day >= monthsBefore(today, profile.currentMonths)) return "current";
    return day >= monthsBefore(today, profile.recentMonths) ? "recent" : "historic";
  };
  const band = bandOf(latest);
  return date.length === 4 && bandOf(`${date}-01-01`) !== band ? "not-known" : band;
}
