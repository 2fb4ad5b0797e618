import { isPartialDate } from "../../../record";
import type { DateWords } from "../dateWords";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b\\.?(?:,?\\s+((?:19|20)\\d\\d))?`,
  "giu",
);
const NUMBERS = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d\d)(?![\d/])/gu;
const TWO_NUMBERS = /(?<=\b(?:by|on|before|until|due|from|since|of)\s)(\d{1,2})\/(\d{1,2})(?![\d/])/giu;

/** A leap year, where none was said: 29 February may be meant. */
const SOME_YEAR = "2024";
const fullYear = (year: string | undefined) => (year === undefined ? SOME_YEAR : year.length === 2 ? `20${year}` : year);

/** Days that are in no calendar, such as 31 February or 12/13: a library would take the nearest that is. */
export function noSuchDays(text: string): DateWords[] {
  const found: DateWords[] = [];
  for (const pattern of [NAMED, NUMBERS, TWO_NUMBERS]) {
    for (const match of text.matchAll(pattern)) {
      const [all, day = "", month = "", year] = match;
      const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
      const number = named < 0 ? month : String(named + 1);
      const date = [fullYear(year), number.padStart(2, "0"), day.padStart(2, "0")].join("-");
      if (isPartialDate(date)) continue;
      found.push({ start: match.index, end: match.index + all.length, text: all, date: undefined, kind: "day" });
    }
  }
  return found;
}
