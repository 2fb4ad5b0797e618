import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat.js";

dayjs.extend(customParseFormat);

/**
 * A date as far as it is known: "2025-06-04", "2025-06", "2025", or "" where nobody said.
 * Kept as text, because a guessed day would print as a fact.
 */
export type PartialDate = string;

const SHAPES = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, parse: "YYYY-MM-DD", show: "D MMMM YYYY" },
  { pattern: /^\d{4}-\d{2}$/, parse: "YYYY-MM", show: "MMMM YYYY" },
  { pattern: /^\d{4}$/, parse: "YYYY", show: "YYYY" },
] as const;

/** The same few days stand in a record many times; parsing one costs as much as reading its whole entry. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 2000;

/** Whether the text is a date that exists, as far as it goes, or "". */
export function isPartialDate(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const exists = isDate(text);
  if (known.size < MOST_KNOWN) known.set(text, exists);
  return exists;
}

/** Days that every month of every year has: nearly all that are written, and no calendar need be asked. */
const EVERY_MONTH = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

function isDate(text: string): boolean {
  if (text === "" || EVERY_MONTH.test(text)) return true;
  return SHAPES.some(({ pattern, parse }) => pattern.test(text) && dayjs(text, parse, true).isValid());
}

/** Whether the date is known to the day. */
export function isWholeDate(date: PartialDate): boolean {
  return date.length === 10 && isPartialDate(date);
}

/** Reading a date takes longer than anything else about a line of a page, and the same few days stand on all of them. */
const shown = new Map<PartialDate, string>();
const MOST_KEPT = 2000;

/** "4 June 2025", "June 2025", "2025", or "" (GOV.UK style for dates). */
export function showDate(date: PartialDate): string {
  const known = shown.get(date);
  if (known !== undefined) return known;
  const shape = SHAPES.find(({ pattern }) => pattern.test(date));
  const words = shape ? dayjs(date, shape.parse).format(shape.show) : date;
  if (shown.size >= MOST_KEPT) shown.clear();
  shown.set(date, words);
  return words;
}

/** "2025-06-04" for a moment, in the local time of the person at the keyboard. */
export function dayOf(moment: Date): PartialDate {
  return dayjs(moment).format("YYYY-MM-DD");
}

/** Whether the day is over, also the last that the date may mean: "2025-06" has passed from July on. "" never has. */
export const hasPassed = (date: PartialDate, today: PartialDate): boolean => date !== "" && latestDay(date) < today;

/** The last day the date may mean: "2025-06" -> "2025-06-30". "" stays "". */
export function latestDay(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return dayjs(date, "YYYY-MM").endOf("month").format("YYYY-MM-DD");
  return date;
}
