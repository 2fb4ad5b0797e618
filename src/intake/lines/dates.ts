import { WORD_BEGINS } from "../../matching";
import { isPartialDate, type PartialDate } from "../../record";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "((?:19|20)\\d\\d|['’]?\\d\\d)";

/** As dates are written here, day first; the shapes with a day come before those without. */
const SHAPES: { pattern: RegExp; parts: (match: RegExpExecArray) => (string | undefined)[] }[] = [
  { pattern: /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/giu, parts: ([, year, month, day]) => [year, month, day] },
  {
    pattern: /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d\d)(?![\d/])/giu,
    parts: ([, day, month, year]) => [year, month, day],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+${YEAR}(?!\\d)`, "giu"),
    parts: ([, day, month, year]) => [year, month, day],
  },
  {
    pattern: new RegExp(`${WORD_BEGINS}${MONTH}\\.?,?\\s+((?:19|20)\\d\\d|['’]\\d\\d)(?!\\d)`, "gi"),
    parts: ([, month, year]) => [year, month],
  },
];

function fullYear(year: string): string {
  const digits = year.replace(/\D/gu, "");
  if (digits.length === 4) return digits;
  // Two digits: nobody in these tables is over ninety, and nothing in them lies far ahead.
  return Number(digits) > 35 ? `19${digits}` : `20${digits}`;
}

function monthNumber(month: string): string {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return (named >= 0 ? String(named + 1) : month).padStart(2, "0");
}

export type FoundDate = { date: PartialDate; start: number; end: number };

/** Dates in a text, as far as they go; those that do not exist (31/02/2025) are no dates. */
export function datesIn(text: string): FoundDate[] {
  if (!/\d/u.test(text)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, parts } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const [year = "", month = "", day] = parts(match);
      const date = [fullYear(year), monthNumber(month), day?.padStart(2, "0")].filter(Boolean).join("-");
      if (isPartialDate(date)) found.push({ date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date of a text where it has just one, else "". */
export function onlyDate(text: string): PartialDate {
  const found = datesIn(text);
  return found.length === 1 ? (found[0]?.date ?? "") : "";
}

/** Nobody who is mapped is younger, and what has happened to them was not so long ago. */
const YOUNGEST = 8;

/** The day of a text that is nothing but one, where it lies so far back that beside a name it can only be the date of birth; else "". */
export function birthdayIn(text: string): PartialDate {
  const bare = text.trim();
  const date = bare.length > 24 ? undefined : datesIn(bare)[0];
  if (!date || date.start > 0 || date.end < bare.length || date.date.length < 10) return "";
  return Number(date.date.slice(0, 4)) <= new Date().getFullYear() - YOUNGEST ? date.date : "";
}
