import type { Possible } from "../../matching";
import { apply, foldName, nextId, type Change, type Id, type SessionItem } from "../../record";
import { reword, type Correction } from "./correct";
import { follow } from "./follow";
import { LineChange } from "./lineChange";
import { readAs, readItem, type LineRoom, type Reading } from "./read";

/** A name nobody has is a person or place from now on, to be confirmed; lines of the session that name it are about it too. */
export function addName(room: LineRoom, { name, ...found }: Possible, as: Possible["as"] = found.as): { change: Change; id: Id } {
  const list = as === "person" ? "people" : "places";
  const id = nextId(room.record, list);
  const place = found.as === "place" ? { kind: found.kind, unknown: found.unknown } : {};
  const entry = as === "person" ? { id, name, status: "proposed" } : { id, name, ...place, status: "proposed" };
  const add = { type: "add", to: list, entry } as Change;
  const record = apply(room.record, add);
  const session = record.sessions.find((one) => one.id === room.session.id) ?? room.session;
  const after: LineRoom = { ...room, record, session };
  const step = new LineChange(record, session);
  const folded = foldName(name);
  step.items = session.items.map((item) => {
    if (!foldName(item.text).includes(folded)) return item;
    return follow(step, after, item, readItem(item, room), readItem(item, after)).item;
  });
  return { change: { type: "all", changes: [add, step.done()] }, id };
}

/** A line of which somebody looked at a name. */
export const withHeard = (item: SessionItem, name: string) => ({ ...item, heard: [...new Set([...item.heard, name])] });

/** A name in a line stays as it is: nobody to add. */
export function leaveHeard(room: LineRoom, item: SessionItem, name: string): Change {
  const step = new LineChange(room.record, room.session);
  step.items = step.items.map((one) => (one.id === item.id ? withHeard(one, name) : one));
  return step.done();
}

/** Of several who may be asked to do it, this one is; the line says so from now on. */
export function chooseOwner(room: LineRoom, item: SessionItem, name: string, owner: string): Correction | undefined {
  const { owner: said } = readAs(item.as, item.text, room);
  const at = said?.unclear.find((one) => one.name === name);
  if (!at) return undefined;
  const mark = item.text.slice(at.start, at.end).startsWith("@") ? "@" : "";
  return reword(room, item.id, `${item.text.slice(0, at.start)}${mark}${owner}${item.text.slice(at.end)}`, item.as);
}

/** `owners` may be asked to do it; the others may be meant. */
export type ToSettle = { name: string; possible?: Possible; among?: Id[]; owners?: string[] };

/** Names of a reading that nobody has settled, in their order, each once. */
export function openNames({ words, unclear, possible, owner }: Reading, item: SessionItem): ToSettle[] {
  const heard = new Set(item.heard.map(foldName));
  const all = [
    ...possible.map((one) => ({ start: one.start, name: one.name, possible: one })),
    ...unclear.map(({ start, end, among }) => ({ start, name: words.slice(start, end), among })),
    ...(owner?.unclear ?? []).map(({ start, name, among }) => ({ start, name, owners: among })),
  ].sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return all.filter(({ name }) => {
    const key = foldName(name);
    const is = heard.has(key) || seen.has(key);
    seen.add(key);
    return !is;
  });
}

/** The same of a line as it stands. */
export const namesToSettle = (room: LineRoom, item: SessionItem): ToSettle[] =>
  openNames(readItem(item, { ...room, dates: undefined }), item);
