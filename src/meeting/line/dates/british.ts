import dayjs from "dayjs";
import type { ParsingContext } from "chrono-node";
import { addDays, type DayRule } from "../../../guidance";

const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const DAY = "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const FRIDAY = 5;

const MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

type Rule = {
  pattern: RegExp;
  day: (match: RegExpMatchArray, today: dayjs.Dayjs, dayRule: DayRule, isAhead: boolean) => dayjs.Dayjs | undefined;
};

const ahead = (today: dayjs.Dayjs, name: string) => {
  const wanted = DAYS.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()));
  return today.add((wanted - today.day() + 7) % 7 || 7, "day");
};
/** The Friday of this week; from Saturday on, of the week that comes. */
const weekEnds = (today: dayjs.Dayjs) => today.add((FRIDAY - today.day() + 7) % 7, "day");

/** What is said of days in an English office and the library does not know, or reads as a day that was not meant. */
const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(?:(?:on\\s+)?(?:a\\s+)?week\\s+on\\s+${DAY}|${DAY}\\s+week)\\b`, "iu"),
    day: ([, one, other], today) => ahead(today, one ?? other ?? "").add(7, "day"),
  },
  {
    pattern: new RegExp(`\\b(?:(?:on\\s+)?a\\s+)?fortnight\\s+on\\s+${DAY}\\b`, "iu"),
    day: ([, name = ""], today) => ahead(today, name).add(14, "day"),
  },
  {
    pattern: /\b(?:a\s+)?(week|fortnight)\s+(today|tomorrow)\b/iu,
    day: ([, span, from], today) =>
      today.add((span?.toLowerCase() === "week" ? 7 : 14) + (from?.toLowerCase() === "today" ? 0 : 1), "day"),
  },
  { pattern: /\b(?:with)?in\s+(?:a|one|the\s+next)\s+fortnight\b/iu, day: (_, today) => today.add(14, "day") },
  { pattern: /\b(?:the\s+)?week\s+after\s+next\b/iu, day: (_, today) => weekEnds(today).add(14, "day") },
  { pattern: /\b(?:the\s+)?end\s+of\s+(?:the|this)\s+week\b|\bthis\s+week\b/iu, day: (_, today) => weekEnds(today) },
  { pattern: /\b(?:the\s+)?(?:end\s+of\s+)?next\s+week\b/iu, day: (_, today) => weekEnds(today).add(7, "day") },
  {
    pattern: /\b(?:with)?in\s+(?:the\s+next\s+)?(\d{1,2}|two|three|five|ten)\s+working\s+days\b/iu,
    day: ([, count = ""], today, rule) => {
      const number = { two: 2, three: 3, five: 5, ten: 10 }[count.toLowerCase()] ?? Number(count);
      return dayjs(addDays(today.format("YYYY-MM-DD"), number, { ...rule, days: "working" }));
    },
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:by|before|on|until|till|due|from)\\s)(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?:of\\s+)?(?:${MONTH}|floor|birthday|avenue|street))`,
      "iu",
    ),
    day: ([, day = ""], today, _, isAhead) => dayOfMonth(Number(day), today, isAhead),
  },
];

/** The nearest month that has such a day, on that side of today. */
function dayOfMonth(day: number, today: dayjs.Dayjs, isAhead: boolean): dayjs.Dayjs | undefined {
  const step = isAhead ? 1 : -1;
  const months = [0, 1, 2].map((count) => today.startOf("month").add(count * step, "month"));
  const days = months.filter((month) => day >= 1 && day <= month.daysInMonth()).map((month) => month.date(day));
  return days.find((one) => (isAhead ? one.isAfter(today, "day") : one.isBefore(today, "day")));
}

/** Parsers in the form the library takes. */
export function britishParsers(rule: DayRule) {
  return RULES.map(({ pattern, day }) => ({
    pattern: () => pattern,
    extract: (context: ParsingContext, match: RegExpMatchArray) => {
      const found = day(match, dayjs(context.refDate), rule, context.option.forwardDate === true);
      return found?.isValid()
        ? context.createParsingComponents({ year: found.year(), month: found.month() + 1, day: found.date() })
        : null;
    },
  }));
}
