import type { Near, OwnMap } from "../../ownmap";
import { nameOf, personOf, placeOf, type Id, type NetworkRecord } from "../../record";
import { candidatesFor, isComparable, type Candidate } from "./match";

/** What somebody said of a circle: who or where in the network it is, or "" for nobody there. By the circle's id. */
export type Answers = Readonly<Record<Id, Id | "">>;

/** A circle of which a person has to say who it is. */
export type Doubtful = { near: Near; candidates: Candidate[] };

/** Which circle is who, and which are still to be asked about; the other comparable circles are nobody in the network. */
export type Pairing = { pairs: ReadonlyMap<Id, Id>; asked: Doubtful[] };

const isThere = (record: NetworkRecord, id: Id) => (personOf(record, id) ?? placeOf(record, id)) !== undefined;

/** Circles that would be one person: who of them that is has to be said. */
function twice(found: readonly (readonly [Near, Id])[]): Set<Id> {
  const counts = new Map<Id, number>();
  for (const [, id] of found) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([id]) => id));
}

/**
 * Circles are paired by what somebody said, or where the name is that of one person or place and like nobody else's. Everything
 * less is asked, never guessed.
 */
export function pairUp(map: OwnMap, record: NetworkRecord, subject: Id, answers: Answers): Pairing {
  const said = map.near.flatMap((near) => {
    const id = answers[near.id];
    return id !== undefined && id !== "" && isThere(record, id) ? [[near, id] as const] : [];
  });
  const open = map.near.filter((near) => isComparable(near) && answers[near.id] === undefined);
  const asked: Doubtful[] = [];
  const certain: (readonly [Near, Id])[] = [];
  for (const near of open) {
    const candidates = candidatesFor(near, record, subject);
    const [only, ...more] = candidates;
    if (only?.same && more.length === 0) certain.push([near, only.id]);
    else if (only) asked.push({ near, candidates });
  }
  const several = twice([...certain, ...said]);
  const doubled = certain.filter(([, id]) => several.has(id));
  const doubts = doubled.map(([near, id]) => {
    const reasons = [`“${nameOf(record, id)}” is on this map twice`];
    return { near, candidates: [{ id, same: false, reasons }] };
  });
  const sure = [...said, ...certain.filter(([, id]) => !several.has(id))];
  return { pairs: new Map(sure.map(([near, id]) => [near.id, id])), asked: [...asked, ...doubts] };
}
