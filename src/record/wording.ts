import type { Change } from "./change";
import { incidentsTogether, nameOf } from "./find";
import { hashAll } from "./lineage/hash";
import type { Id } from "./schema/basics";
import type { Incident, Link, Person, Place } from "./schema/network";
import type { NetworkRecord } from "./schema/record";

/** Lists whose entries the narrative tells of, each in a sentence of its own that a person may put in other words. */
export const TOLD = ["people", "places", "links", "incidents"] as const;
export type ToldList = (typeof TOLD)[number];

/** The list an entry with a sentence of its own stands in. */
type Told = { list: ToldList; id: Id };

const ofPerson = ({ name, kind, unknown, subject, agency, job }: Person) => ({ name, kind, unknown, subject, agency, job });
const ofPlace = ({ name, kind, unknown, effect }: Place) => ({ name, kind, unknown, effect });

function ofIncident({ what, date, place, present, source }: Incident, record: NetworkRecord) {
  const names = present.map((id) => nameOf(record, id)).sort();
  return { what, date, place: nameOf(record, place), present: names, source: source.kind };
}

function ofLink(link: Link, record: NetworkRecord) {
  const { id: _id, from, to, source, status: _status, wording: _wording, worded: _worded, ...rest } = link;
  const ends = [nameOf(record, from), nameOf(record, to)];
  const { kind, reliability } = source;
  return { ...rest, ends, source: [kind, reliability], together: incidentsTogether(record, from, to).length };
}

function recorded(record: NetworkRecord, { list, id }: Told): object | undefined {
  const find = <E extends { id: Id }>(entries: readonly E[]) => entries.find((entry) => entry.id === id);
  switch (list) {
    case "people": {
      const person = find(record.people);
      return person && ofPerson(person);
    }
    case "places": {
      const place = find(record.places);
      return place && ofPlace(place);
    }
    case "links": {
      const link = find(record.links);
      return link && ofLink(link, record);
    }
    case "incidents": {
      const incident = find(record.incidents);
      return incident && ofIncident(incident, record);
    }
  }
}

/** All that the narrative's sentence about an entry is made from, as a hash; "" where there is no such entry. */
export function factsOf(record: NetworkRecord, told: Told): string {
  const facts = recorded(record, told);
  return facts === undefined ? "" : hashAll(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What became of somebody's own words about an entry: "none" were written, they "stand", or what they were written from has
 * "changed" since, so that a person has to look at them again.
 */
export function wordingOf(record: NetworkRecord, told: Told): "none" | "stands" | "changed" {
  const entry = (record[told.list] as (Person | Place | Link | Incident)[]).find(({ id }) => id === told.id);
  if (!entry || entry.wording === "") return "none";
  return entry.worded === factsOf(record, told) ? "stands" : "changed";
}

/** The change that puts these words into the narrative instead of the tool's; "" lets the tool tell it again. */
export function wordingChange(record: NetworkRecord, told: Told, text: string): Change {
  const wording = text.trim();
  const values = { wording, worded: wording === "" ? "" : factsOf(record, told) };
  return { type: "edit", in: told.list, id: told.id, values };
}

type Entry = { id: Id; wording: string; worded: string };

/** The lists with each entry's `worded` as it is made there. */
export function withWorded(record: NetworkRecord, make: (told: Told, entry: Entry) => string): NetworkRecord {
  const listed = TOLD.map((list) => {
    const entries = (record[list] as Entry[]).map((entry) => {
      if (entry.wording === "" && entry.worded === "") return entry;
      return { ...entry, worded: make({ list, id: entry.id }, entry) };
    });
    return [list, entries] as const;
  });
  return { ...record, ...Object.fromEntries(listed) } as NetworkRecord;
}

/**
 * The record after somebody was taken off the map: where that changed an entry, what its words were written from is not kept,
 * since a name could be guessed from the hash.
 */
export function forgetWorded(before: NetworkRecord, after: NetworkRecord): NetworkRecord {
  const old = new Map(TOLD.flatMap((list) => (before[list] as Entry[]).map((entry) => [entry.id, JSON.stringify(entry)])));
  const now = new Map(TOLD.flatMap((list) => (after[list] as Entry[]).map((entry) => [entry.id, JSON.stringify(entry)])));
  return withWorded(after, ({ id }, { worded }) => (old.get(id) === now.get(id) ? worded : ""));
}
