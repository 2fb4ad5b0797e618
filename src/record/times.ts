import dayjs from "dayjs";
import { isWholeDate, type PartialDate } from "./dates";

/** A time of day, "09:30", or "" where nobody said. */
export type TimeOfDay = string;

export const isTimeOfDay = (text: string): boolean => text === "" || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight. */
const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** So many minutes later on the same day, at the latest "23:59". */
export function minutesAfter(time: TimeOfDay, minutes: number): TimeOfDay {
  const at = Math.min(minutesOf(time) + minutes, 24 * 60 - 1);
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}

/** The moment, on the clock of the person at the keyboard; undefined where day or time is not settled. */
export function momentOf(day: PartialDate, time: TimeOfDay): Date | undefined {
  if (!isWholeDate(day) || time === "" || !isTimeOfDay(time)) return undefined;
  return dayjs(`${day}T${time}:00`).toDate();
}
