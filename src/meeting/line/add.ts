import { cleanText, type Change, type Id, type SessionItem } from "../../record";
import { entriesOf } from "./entries";
import { LineChange } from "./lineChange";
import { readLine, type LineRoom, type Reading } from "./read";
import type { SaidAs } from "./marks";

export type NewLine = { text: string; agenda: Id | ""; as?: SaidAs | undefined };
export type AddedLines = { change: Change; items: SessionItem[]; readings: Reading[] };

/** Lines become what they say: each a line of the session, with the entry it makes. Empty ones are none. */
export function addLines(room: LineRoom, lines: readonly NewLine[]): AddedLines {
  const step = new LineChange(room.record, room.session);
  const added: SessionItem[] = [];
  const readings: Reading[] = [];
  for (const { text, agenda, as } of lines) {
    const clean = cleanText(text)
      .replace(/\s*\n\s*/gu, " ")
      .trim();
    if (clean === "") continue;
    const reading = readLine(clean, room, as);
    const became = entriesOf(reading, room).map((made) => step.add(made));
    const { words, concerns } = reading;
    added.push({ id: step.newItemId(), agenda, text: words, concerns, as: reading.as, became, heard: [] });
    readings.push(reading);
  }
  step.items = [...step.items, ...added];
  return { change: step.done(), items: added, readings };
}
