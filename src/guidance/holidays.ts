import dayjs, { type Dayjs } from "dayjs";
import type { Profile } from "./profile";

const show = (day: Dayjs) => day.format("YYYY-MM-DD");

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm; Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Dayjs {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayjs(new Date(year, month - 1, day));
}

export const isWeekend = (day: Dayjs): boolean => day.day() === 0 || day.day() === 6;

function firstMonday(year: number, month: number): Dayjs {
  const first = dayjs(new Date(year, month - 1, 1));
  return first.add((8 - first.day()) % 7, "day");
}

function lastMonday(year: number, month: number): Dayjs {
  const last = dayjs(new Date(year, month, 0));
  return last.subtract((last.day() + 6) % 7, "day");
}

/** A fixed holiday on a weekend is kept on the next weekday that is free. */
function substitute(day: Dayjs, taken: readonly string[]): Dayjs {
  let free = day;
  while (isWeekend(free) || taken.includes(show(free))) free = free.add(1, "day");
  return free;
}

const known = new Map<number, readonly string[]>();

function byRule(year: number): readonly string[] {
  const ready = known.get(year);
  if (ready) return ready;
  const sunday = easter(year);
  const christmas = show(substitute(dayjs(new Date(year, 11, 25)), [show(dayjs(new Date(year, 11, 26)))]));
  // With Christmas on a Sunday, Boxing Day keeps its Monday and Christmas moves to the Tuesday.
  const boxing = show(substitute(dayjs(new Date(year, 11, 26)), [christmas]));
  const made = [
    show(substitute(dayjs(new Date(year, 0, 1)), [])),
    show(sunday.subtract(2, "day")),
    show(sunday.add(1, "day")),
    show(firstMonday(year, 5)),
    show(lastMonday(year, 5)),
    show(lastMonday(year, 8)),
    christmas,
    boxing,
  ];
  known.set(year, made);
  return made;
}

/**
 * England's bank holidays of a year, as "2025-12-25", in order: the eight of the rule (https://www.gov.uk/bank-holidays),
 * with the days the profile moves or adds, since single days are proclaimed year by year.
 */
export function bankHolidays(year: number, profile: Pick<Profile, "bankHolidays">): string[] {
  const moved = new Map(profile.bankHolidays.moved.map(({ from, to }) => [from, to]));
  const extra = profile.bankHolidays.added.filter((day) => day.startsWith(`${year}-`));
  return [...new Set([...byRule(year).map((day) => moved.get(day) ?? day), ...extra])].sort();
}
