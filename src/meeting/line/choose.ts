import { actsForAgency, foldName, personOf, type Change, type Id, type NetworkRecord, type SessionItem } from "../../record";
import { entriesOf, type EntryList } from "./entries";
import { entryAt, LineChange } from "./lineChange";
import { settledBy, type Unclear, type WhoIs } from "./names";
import { readAs, readItem, type LineRoom, type Reading } from "./read";
import { withHeard } from "./settle";

type Place = Pick<Unclear, "start" | "end">;

const saidAt = ({ text }: SessionItem, { start, end }: Place) => foldName(text.slice(start, end));

/** Who was chosen for a name before: the one of those it may be whom the line concerns, and whom no other name in it brought in. */
const chosenBefore =
  (item: SessionItem, { known }: Pick<Reading, "known">): WhoIs =>
  (one) => {
    if (!item.heard.some((name) => foldName(name) === saidAt(item, one))) return undefined;
    const [only, ...others] = one.among.filter((id) => item.concerns.includes(id) && !known.some((named) => named.id === id));
    return others.length === 0 ? only : undefined;
  };

/** A line as it is shown: a name somebody has settled is known. */
export const asSettled = (reading: Reading, item: SessionItem): Reading => ({
  ...reading,
  ...settledBy(reading, chosenBefore(item, reading)),
});

/** Of those a name may be, the others whom nothing else in the line names. */
function othersOf(item: SessionItem, { known, unclear }: Reading, name: string, id: Id): Set<Id> {
  const isIt = (one: Unclear) => saidAt(item, one) === foldName(name);
  const heard = new Set(item.heard.map(foldName));
  const elsewhere = unclear.filter((one) => !isIt(one) && heard.has(saidAt(item, one))).flatMap(({ among }) => among);
  const named = new Set([id, ...known.map((one) => one.id), ...elsewhere]);
  return new Set(
    unclear
      .filter(isIt)
      .flatMap(({ among }) => among)
      .filter((one) => !named.has(one)),
  );
}

/** What the entry of a line says of whom, with the one who is meant in the place of the others. */
function meaning(record: NetworkRecord, list: EntryList, entry: Record<string, unknown>, id: Id, others: ReadonlySet<Id>) {
  const end = (one: unknown) => (others.has(one as Id) ? id : one);
  if (list === "links") {
    const [from, to] = [end(entry["from"]), end(entry["to"])];
    return from === to || (from === entry["from"] && to === entry["to"]) ? {} : { from, to };
  }
  const person = personOf(record, id);
  if (list === "incidents" && !person) return entry["place"] === "" || others.has(entry["place"] as Id) ? { place: id } : {};
  const key = list === "incidents" ? "present" : "concerns";
  const old = entry[key];
  if (!Array.isArray(old)) return {};
  const kept = (old as Id[]).filter((one) => !others.has(one));
  // Nothing is about who acts for an agency.
  return { [key]: person && actsForAgency(person) ? kept : [...new Set([...kept, id])] };
}

/** Of several people a name in a line may mean, this one is meant, in what the line became too; a link that waited for it is made. */
export function chooseName(room: LineRoom, item: SessionItem, name: string, id: Id): Change {
  const { record, session } = room;
  const step = new LineChange(record, session);
  const reading = readItem(item, room);
  const others = othersOf(item, reading, name, id);
  const became = [...item.became];
  for (const made of item.became) {
    const there = entryAt(record, session, made);
    if (there) step.edit(there.list, made, meaning(record, there.list, there.entry, id, others));
  }
  if (item.as === "link" && !record.links.some((link) => became.includes(link.id))) {
    const before = chosenBefore(item, reading);
    const whoIs: WhoIs = (one) => (saidAt(item, one) === foldName(name) ? id : before(one));
    const links = entriesOf(readAs("link", item.text, room, { heard: item.heard, whoIs }), room);
    became.push(...links.map((link) => step.add(link)));
  }
  const concerns = [...new Set([...item.concerns.filter((one) => !others.has(one)), id])];
  step.items = step.items.map((one) => (one.id === item.id ? withHeard({ ...one, concerns, became }, name) : one));
  return step.done();
}
