import dayjs, { type Dayjs } from "dayjs";
import { isPartialDate, type PartialDate } from "../../record";

/** Which way a date without a year, or a day of the week, is meant. */
export type Leaning = "past" | "future";

export type ReadDate = { ok: true; date: PartialDate } | { ok: false; message: string };

const MONTHS = "january february march april may june july august september october november december".split(" ");
const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const FAULT = "Write a date such as 4 June 2025, June 2025 or 2025.";

const iso = (year: number, month?: number, day?: number) =>
  [String(year).padStart(4, "0"), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** The number in the list that the word begins, three letters or more: "sept" -> 8. Undefined where none or two fit. */
function beginning(list: readonly string[], word: string): number | undefined {
  const at = word.length < 3 ? -1 : list.findIndex((name) => name.startsWith(word) || (name === "september" && word === "sept"));
  return at < 0 ? undefined : at;
}

/** "25" -> 2025, "87" -> 1987 where the past is meant; four digits stay. */
function fullYear(digits: string, today: Dayjs, leaning: Leaning): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const century = Math.floor(today.year() / 100) * 100;
  return century + year > today.year() && leaning === "past" ? century - 100 + year : century + year;
}

/** The nearest such day of such a month, on or before today, or on or after it. */
function withoutYear(day: number, month: number, today: Dayjs, leaning: Leaning): PartialDate {
  const date = iso(today.year(), month, day);
  const now = today.format("YYYY-MM-DD");
  if (leaning === "future" && date < now) return iso(today.year() + 1, month, day);
  if (leaning === "past" && date > now) return iso(today.year() - 1, month, day);
  return date;
}

function fromWords(text: string, today: Dayjs, leaning: Leaning): PartialDate | undefined {
  const near: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };
  if (text in near) return today.add(near[text] ?? 0, "day").format("YYYY-MM-DD");
  const span = /^(?:in )?(\d{1,3}) (day|week|month)s?( ago)?$/.exec(text);
  if (span) {
    const amount = Number(span[1]) * (span[3] ? -1 : 1);
    return today.add(amount, span[2] as "day" | "week" | "month").format("YYYY-MM-DD");
  }
  const weekday = beginning(DAYS, text.replace(/^(?:next|on|last) /, ""));
  if (weekday === undefined) return undefined;
  const ahead = (weekday - today.day() + 7) % 7 || 7;
  return today.add(leaning === "future" ? ahead : ahead - 7 || -7, "day").format("YYYY-MM-DD");
}

function fromParts(text: string, today: Dayjs, leaning: Leaning): PartialDate | undefined {
  const numbers = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/.exec(text);
  if (numbers) {
    const [day, month] = [Number(numbers[1]), Number(numbers[2])];
    return numbers[3] ? iso(fullYear(numbers[3], today, leaning), month, day) : withoutYear(day, month, today, leaning);
  }
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month) return iso(Number(month[2]), Number(month[1]));
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?([a-z]+)\.?,?(?: (\d{4}|\d{2}))?$/.exec(text);
  const at = named && beginning(MONTHS, named[2] ?? "");
  if (!named || at === undefined || at === null) return undefined;
  if (named[3]) return iso(fullYear(named[3], today, leaning), at + 1, named[1] ? Number(named[1]) : undefined);
  return named[1] ? withoutYear(Number(named[1]), at + 1, today, leaning) : undefined;
}

/**
 * A date as people write it, as far as they know it: "4 June 2025", "4/6/25", "June 2025", "2025", "Friday", "in 2 weeks",
 * ISO. Day before month, as in Britain. "" is a date nobody knows.
 */
export function readDate(text: string, today: PartialDate, leaning: Leaning): ReadDate {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (isPartialDate(plain)) return { ok: true, date: plain };
  const now = dayjs(today);
  const date = fromWords(plain, now, leaning) ?? fromParts(plain, now, leaning);
  if (date === undefined) return { ok: false, message: FAULT };
  return isPartialDate(date) ? { ok: true, date } : { ok: false, message: `There is no such day as ${text.trim()}.` };
}
