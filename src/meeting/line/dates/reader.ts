import { GB } from "chrono-node/en";
import dayjs from "dayjs";
import type { DayRule } from "../../../guidance";
import { isWholeDate, type PartialDate } from "../../../record";
import type { DateReader, DateWords, Leaning } from "../dateWords";
import { britishParsers } from "./british";
import { noSuchDays } from "./noSuchDay";

type Parsed = ReturnType<typeof GB.parse>[number];

const show = (day: dayjs.Dayjs): PartialDate => day.format("YYYY-MM-DD");
const blank = (text: string, { start, end }: DateWords) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** Words that are a day or a month only in some places: "he sat with", "may be", "the march". */
const DOUBTFUL = /^(?:on\s+)?(?:sat|sun|wed|mon|mar|may|march|august|jan)$/iu;
const BEFORE_A_DATE = /(?:\b(?:by|on|before|until|till|due|last|next|this|in|since|from|during|of|early|late|for)|[,;(–-])\s*$/iu;

function isDoubtful(text: string, { index, text: words }: Parsed): boolean {
  if (!DOUBTFUL.test(words)) return false;
  const before = text.slice(0, index);
  const led = BEFORE_A_DATE.test(before) || /^on\b/iu.test(words);
  return !led || /\bthe\s*$/iu.test(before) || (/may|march|august/iu.test(words) && !/\p{Lu}/u.test(words));
}

/** A day of the week as it leans: never today, which people call today. */
function weekday(day: dayjs.Dayjs, from: dayjs.Dayjs, leaning: Leaning, words: string): dayjs.Dayjs {
  const named = (day.day() - from.day() + 7) % 7 || 7;
  if (leaning === "past") return from.add(named - 7 || -7, "day");
  // "Next Friday", on a Tuesday, is the Friday of the week that comes.
  if (/\bnext\b/iu.test(words)) return from.add(named + (named + from.day() > 7 || from.day() === 0 ? 0 : 7), "day");
  return from.add(named, "day");
}

const SOON_MONTHS = 3;

/** The same day in the year it leans to, where no year was said. What comes soon is hardly meant to be a year ago. */
function inYear(day: dayjs.Dayjs, from: dayjs.Dayjs, leaning: Leaning): dayjs.Dayjs {
  const near = day.year(from.year());
  const isSoon = near.isBefore(from.add(SOON_MONTHS, "month"));
  if (leaning === "past") return near.isAfter(from, "day") && !isSoon ? near.subtract(1, "year") : near;
  return near.isBefore(from, "day") ? near.add(1, "year") : near;
}

const CASUAL =
  /^(?:today|tonight|tomorrow(?:\s+\p{L}+)?|yesterday(?:\s+\p{L}+)?|this\s+(?:morning|afternoon|evening)|last\s+night)$/iu;
/** Stretches that people mean roughly: a day counted back from them would be a guess. */
const ROUGH = /\b(?:week|fortnight|month|year)s?\b/iu;

function read(parsed: Parsed, text: string, from: dayjs.Dayjs, leaning: Leaning): DateWords | undefined {
  const { start: at, index, text: words } = parsed;
  const certain = (part: "year" | "month" | "day" | "weekday") => at.isCertain(part);
  const [month = 1, date = 1] = [at.get("month") ?? 1, at.get("day") ?? 1];
  const day = dayjs(new Date(at.get("year") ?? from.year(), month - 1, date));
  const span = { start: index, end: index + words.length, text: words };
  if (isDoubtful(text, parsed)) return undefined;
  if (at.tags().has("result/relativeDate")) {
    if (leaning === "past" && ROUGH.test(words)) return undefined;
    return { ...span, date: show(day), kind: "stretch" };
  }
  if (/^last\s+night$/iu.test(words)) return { ...span, date: show(from.subtract(1, "day")), kind: "day" };
  if (/^(?:tonight|this\s)/iu.test(words) && CASUAL.test(words)) return { ...span, date: show(from), kind: "day" };
  if (certain("month") && certain("day")) {
    const whole = certain("year") ? day : inYear(day, from, leaning);
    return { ...span, date: show(whole), kind: "day" };
  }
  if (certain("weekday")) return { ...span, date: show(weekday(day, from, leaning, words)), kind: "weekday" };
  if (certain("month") && (leaning === "past" || certain("year"))) {
    const first = certain("year") ? day : inYear(day.date(1), from, leaning);
    return { ...span, date: first.format("YYYY-MM"), kind: "month" };
  }
  return undefined;
}

/** The weekday that stands before a date, where it is another one than that of the date: nobody can tell which was meant. */
function saysAnotherDay({ text, date }: DateWords): boolean {
  const said = /^(?:on\s+)?(mon|tue|wed|thu|fri|sat|sun)\p{L}*[\s,]+(?:the\s+)?\d/iu.exec(text)?.[1]?.toLowerCase();
  return said !== undefined && date !== undefined && isWholeDate(date) && dayjs(date).format("ddd").toLowerCase() !== said;
}

/** "Tues" and its like as the library knows them, each as long as before. */
const withUsualDays = (text: string) =>
  text.replace(/\b(tue|wed|thu)(?:rs|s|r)\b/giu, (typed, day: string) => day.padEnd(typed.length));

/** Reads dates as they are said in England: day before month, weeks that end on Friday, working days by `rule`. */
export function dateReader(rule: DayRule): DateReader {
  const chrono = GB.clone();
  chrono.parsers.unshift(...britishParsers(rule));
  return (text, fromDay, leaning) => {
    const from = dayjs(fromDay);
    const none = noSuchDays(text);
    const rest = none.reduce(blank, withUsualDays(text));
    const parsed = chrono.parse(rest, from.hour(12).toDate(), { forwardDate: leaning === "future" });
    const found = parsed.flatMap((one) => read(one, rest, from, leaning) ?? []);
    const checked = found.map((one) => (saysAnotherDay(one) ? { ...one, date: undefined } : one));
    return [...none, ...checked].sort((a, b) => a.start - b.start);
  };
}
