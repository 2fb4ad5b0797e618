import { cleanText, foldName, type Change, type Id, type SessionItem } from "../../record";
import { follow, letGoOf } from "./follow";
import { LineChange } from "./lineChange";
import type { SaidAs } from "./marks";
import { besideOf, readItem, readLine, type Beside, type LineRoom, type Reading } from "./read";
import { entriesOf } from "./entries";

/** One step of correcting: the change, the line to stand in after it, and what there is to say. */
export type Correction = { change: Change; at: Id | undefined; remarks: string[] };

const oneLine = (text: string) =>
  cleanText(text)
    .replace(/\s*\n\s*/gu, " ")
    .trim();
const put = (step: LineChange, item: SessionItem) => {
  step.items = step.items.map((one) => (one.id === item.id ? item : one));
};

function itemAt({ session }: LineRoom, id: Id): SessionItem {
  const item = session.items.find((one) => one.id === id);
  if (!item) throw new Error(`There is no line ${id} in the session.`);
  return item;
}

function reread(room: LineRoom, id: Id, reading: Reading): Correction {
  const item = itemAt(room, id);
  const step = new LineChange(room.record, room.session);
  const followed = follow(step, room, item, readItem(item, room), reading);
  put(step, followed.item);
  return { change: step.done(), at: id, remarks: [...followed.remarks, ...reading.remarks] };
}

/** A mark in front makes it another kind; a note that has become a link by its arrow is one. */
function rereading(room: LineRoom, as: SaidAs, text: string, beside: Beside): Reading {
  const reading = readLine(text, room, undefined, beside);
  return reading.as === "note" && !/^note\s*:/iu.test(text) ? readLine(text, room, as, beside) : reading;
}

/** Other words, and another kind where one is asked for. Without any words the line goes. */
export function reword(room: LineRoom, id: Id, text: string, as?: SaidAs): Correction {
  const words = oneLine(text);
  if (words === "") return takeOut(room, id);
  const item = itemAt(room, id);
  const beside = besideOf(item, room);
  return reread(room, id, as === undefined ? rereading(room, item.as, words, beside) : readLine(words, room, as, beside));
}

/** What the second half of a line is when it says nothing itself. */
const HALF: Partial<Record<SaidAs, SaidAs>> = { link: "note" };

/** Whether a name in the second half was given to somebody the whole line is about: of the half nobody has said it. */
const isChosen = ({ words, unclear }: Reading, { concerns }: SessionItem, name: string): boolean =>
  unclear.some(
    ({ start, end, among }) => foldName(words.slice(start, end)) === foldName(name) && among.some((id) => concerns.includes(id)),
  );

/** One line becomes two where the cursor stands; the second is what its words say, else what the first is. */
export function split(room: LineRoom, id: Id, text: string, at: number): Correction | undefined {
  // Never within a character that is written as two.
  const where = /^[\uDC00-\uDFFF]/.test(text.slice(at)) ? at + 1 : at;
  const [first, second] = [oneLine(text.slice(0, where)), oneLine(text.slice(where))];
  if (first === "" || second === "") return undefined;
  const item = itemAt(room, id);
  const step = new LineChange(room.record, room.session);
  const beside = besideOf(item, room);
  const head = rereading(room, item.as, first, beside);
  const followed = follow(step, room, item, readItem(item, room), head);
  const tail = rereading(room, HALF[head.as] ?? head.as, second, beside);
  const became = entriesOf(tail, room).map((made) => step.add(made));
  const added: SessionItem = {
    id: step.newItemId(),
    agenda: item.agenda,
    text: tail.words,
    concerns: tail.concerns,
    as: tail.as,
    became,
    heard: item.heard.filter((name) => !isChosen(tail, item, name)),
  };
  step.items = step.items.flatMap((one) => (one.id === id ? [followed.item, added] : [one]));
  return { change: step.done(), at: added.id, remarks: [...followed.remarks, ...tail.remarks] };
}

const neighbour = ({ session }: LineRoom, item: SessionItem, by: -1 | 1): SessionItem | undefined => {
  const here = session.items.filter(({ agenda }) => agenda === item.agenda);
  return here[here.findIndex(({ id }) => id === item.id) + by];
};

/** The line and the one above it are one; where only one of them is more than a note, the whole is that. */
export function mergeUp(room: LineRoom, id: Id, text: string): Correction | undefined {
  const item = itemAt(room, id);
  const above = neighbour(room, item, -1);
  if (!above) return undefined;
  const step = new LineChange(room.record, room.session);
  const words = [above.text, oneLine(text)].filter((part) => part !== "").join(" ");
  const heard = [...new Set([...above.heard, ...item.heard])];
  const reading = readLine(words, room, above.as === "note" ? item.as : above.as, {
    heard,
    whoIs: besideOf(above.as === "note" ? item : above, room).whoIs,
  });
  // The entry of whichever line gives the kind goes on.
  const [goes, stays] = above.as === "note" && item.as !== "note" ? [above, item] : [item, above];
  const followed = follow(step, room, stays, readItem(stays, room), reading);
  const remarks = letGoOf(step, room, goes, readItem(goes, room));
  const concerns = [...new Set([...followed.item.concerns, ...goes.concerns])];
  const whole = { ...followed.item, id: above.id, concerns, heard };
  step.items = step.items.flatMap((one) => (one.id === above.id ? [whole] : one.id === id ? [] : [one]));
  return { change: step.done(), at: above.id, remarks: [...followed.remarks, ...remarks] };
}

/** Up or down by one among the lines of its agenda item. */
export function moveBy(room: LineRoom, id: Id, by: -1 | 1): Correction | undefined {
  const item = itemAt(room, id);
  const other = neighbour(room, item, by);
  if (!other) return undefined;
  const step = new LineChange(room.record, room.session);
  step.items = step.items.map((one) => (one.id === id ? other : one.id === other.id ? item : one));
  return { change: step.done(), at: id, remarks: [] };
}

/** Under another item of the agenda, at its end. */
export function moveTo(room: LineRoom, id: Id, agenda: Id | ""): Correction {
  const item = itemAt(room, id);
  const step = new LineChange(room.record, room.session);
  step.items = [...step.items.filter((one) => one.id !== id), { ...item, agenda }];
  return { change: step.done(), at: id, remarks: [] };
}

/** Out, with what it became, unless somebody has worked on that. */
export function takeOut(room: LineRoom, id: Id): Correction {
  const item = itemAt(room, id);
  const step = new LineChange(room.record, room.session);
  const remarks = letGoOf(step, room, item, readItem(item, room));
  const after = neighbour(room, item, 1) ?? neighbour(room, item, -1);
  step.items = step.items.filter((one) => one.id !== id);
  return { change: step.done(), at: after?.id, remarks };
}

/** Lines that were typed before dates could be read get theirs. Undefined where none has any. */
export function readDatesOf(room: LineRoom, ids: readonly Id[]): Change | undefined {
  const step = new LineChange(room.record, room.session);
  const before = { ...room, dates: undefined };
  const items = room.session.items.filter(({ id }) => ids.includes(id));
  const dated = items.filter((item) => readItem(item, room).when.date !== "");
  for (const item of dated) put(step, follow(step, room, item, readItem(item, before), readItem(item, room)).item);
  return dated.length > 0 ? step.done() : undefined;
}
