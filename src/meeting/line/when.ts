import { isWholeDate, latestDay, showDate, type PartialDate, type Span } from "../../record";
import type { DateReader, DateWords } from "./dateWords";

/** When a line says something is due, or was: the date, where it says so, and what there is to explain. */
export type When = { date: PartialDate; spans: Span[]; remarks: string[] };

const NOTHING: When = { date: "", spans: [], remarks: [] };

/** Before a deadline. What chrono takes along ("in", "within") stands in its own words. */
const DEADLINE =
  /\b(?:by|before|due|until|till|within|deadline|latest|no later than|on or before|for)(?:\s+(?:the|close of play|cop|cob|end of day|eod|noon|on|mon|tues?|weds?|thurs?|fri|sat|sun|\p{L}+day))*[\s:,]*$/iu;
const STRETCH_AHEAD = /^(?:with)?in\s/iu;
/** What may follow a deadline that ends the line. */
const LINE_ENDS = /^(?:\s*(?:at the latest|please|latest|at\s+\d\S*))?[\s.!)]*(?:\(?@[^@]*)?$/iu;

const LATEST = /^\s*(?:at the )?latest\b/iu;

const noSuch = ({ text }: DateWords) => `There is no such day as “${text.trim()}”. No date was set.`;
const lead = (text: string, { start }: Span) => DEADLINE.exec(text.slice(0, start))?.[0].length ?? 0;

/**
 * The deadline of an action or gap, counted from the day of the session: after "by" and its like, or at the end of the line.
 * "3 November" within "ask about the party of 3 November" is none.
 */
export function deadlineIn(text: string, from: PartialDate, today: PartialDate, read: DateReader): When {
  const all = read(text, from, "future");
  const led = all.filter(
    (one) => lead(text, one) > 0 || LATEST.test(text.slice(one.end)) || (one.kind === "stretch" && STRETCH_AHEAD.test(one.text)),
  );
  const last = all.at(-1);
  const ends = last && LINE_ENDS.test(text.slice(last.end)) && (last.kind !== "stretch" || !/^\d|^an?\b/iu.test(last.text));
  const chosen = led.at(-1) ?? (ends && !isFar(from, last) ? last : undefined);
  if (!chosen) return NOTHING;
  const span = { start: chosen.start - lead(text, chosen), end: chosen.end };
  // "By Monday, no, by Wednesday" stays whole.
  const spans = led.length > 1 ? [] : [span];
  if (chosen.date === undefined) return { date: "", spans: [span], remarks: [noSuch(chosen)] };
  if (latestDay(chosen.date) < from) {
    const remark = `${showDate(chosen.date)} is before the session. No date was set.`;
    return { date: "", spans, remarks: [remark] };
  }
  const past = latestDay(chosen.date) < today ? [`${showDate(chosen.date)} has passed already.`] : [];
  const far = isFar(from, chosen) ? [`Taken as ${showDate(chosen.date)}, which is far ahead.`] : [];
  return { date: chosen.date, spans, remarks: [...far, ...past] };
}

/** A day that had to be put into the next year is more often one that was. */
const isFar = (from: PartialDate, { date = "", text }: DateWords) =>
  isWholeDate(date) && monthsApart(from, date) > 6 && !/\d{4}/u.test(text);

const monthsApart = (from: PartialDate, to: PartialDate) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** When something was, by the one date a line gives; of several, none is taken. */
export function pastDateIn(text: string, from: PartialDate, read: DateReader): When {
  const all = read(text, from, "past");
  const wrong = all.find(({ date }) => date === undefined);
  if (wrong) return { date: "", spans: [wrong], remarks: [noSuch(wrong)] };
  const dates = [...new Set(all.flatMap(({ date }) => date ?? []))];
  const ahead = all.filter(({ date = "" }) => date > from);
  const past = dates.filter((date) => date <= from);
  if (past.length > 1) return { date: "", spans: all, remarks: ["There is more than one date. None was set."] };
  const [date] = past;
  if (date !== undefined) return { date, spans: all.filter((one) => one.date === date), remarks: [] };
  const [first] = ahead;
  return first
    ? { date: "", spans: [first], remarks: [`${showDate(first.date ?? "")} is after the session. No date was set.`] }
    : NOTHING;
}
