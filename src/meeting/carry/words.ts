import { placeOnDay, showDate, type Id, type NetworkRecord } from "../../record";
import type { Carry } from "./carry";

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** "second"; from thirteen on "13th". */
function ordinal(number: number): string {
  const word = ORDINALS[number - 1];
  if (word !== undefined) return word;
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** "14 May 2026", or "14 May 2026 (second session that day)"; "an undated session" where nobody gave the day. */
export function sessionDay(record: Pick<NetworkRecord, "sessions">, id: Id): string {
  const session = record.sessions.find((one) => one.id === id);
  if (!session || session.date === "") return "an undated session";
  const place = placeOnDay(record, session);
  return `${showDate(session.date)}${place === 0 ? "" : ` (${ordinal(place)} session that day)`}`;
}

/** "carried from 14 May 2026", and from the second time on "carried from 14 May 2026, second time". */
export function carriedInWords(
  record: Pick<NetworkRecord, "sessions">,
  { origin, times }: Pick<Carry, "origin" | "times">,
): string {
  const from = `carried from ${sessionDay(record, origin)}`;
  return times < 2 ? from : `${from}, ${ordinal(times)} time`;
}
