import dayjs, { type Dayjs } from "dayjs";
import { isWholeDate, type PartialDate } from "../record";
import { bankHolidays, isWeekend } from "./holidays";
import type { Profile } from "./profile";

/** The part of a profile that says how days are counted: the guidance's "two weeks" leaves it open. */
export type DayRule = Pick<Profile, "days" | "bankHolidays">;

const show = (day: Dayjs): PartialDate => day.format("YYYY-MM-DD");

/** Whether offices are open: not a weekend and not a bank holiday in England. */
export function isWorkingDay(date: PartialDate, rule: Pick<DayRule, "bankHolidays">): boolean {
  const day = dayjs(date);
  return !isWeekend(day) && !bankHolidays(day.year(), rule).includes(show(day));
}

/** The day `count` days after (before, if negative), in calendar or working days; "" where the date is not known to the day. */
export function addDays(date: PartialDate, count: number, rule: DayRule): PartialDate {
  if (!isWholeDate(date)) return "";
  let day = dayjs(date);
  if (rule.days === "calendar") return show(day.add(count, "day"));
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(count); left > 0;) {
    day = day.add(step, "day");
    if (isWorkingDay(show(day), rule)) left -= 1;
  }
  return show(day);
}

/** Weeks later: seven calendar or five working days each. */
export function addWeeks(date: PartialDate, weeks: number, rule: DayRule): PartialDate {
  return addDays(date, weeks * (rule.days === "calendar" ? 7 : 5), rule);
}

/** Months later by the calendar; with working days, the last working day not after it, so that nothing falls due on a day off. */
export function addMonths(date: PartialDate, months: number, rule: DayRule): PartialDate {
  if (!isWholeDate(date)) return "";
  let day = dayjs(date).add(months, "month");
  while (rule.days === "working" && !isWorkingDay(show(day), rule)) day = day.subtract(1, "day");
  return show(day);
}
