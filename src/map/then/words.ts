import {
  KIND_OF_PLACE,
  personName,
  placeName,
  showDate,
  shownName,
  type ChangeOf,
  type Id,
  type Incident,
  type Link,
  type MapChange,
  type NetworkRecord,
} from "../../record";
import type { NarrativePart } from "../narrative/narrative";
import { counted, listed, pointing, stopped, type Sentence } from "../narrative/telling";
import { EFFECT, KIND_OF_PERSON, SOURCE, STRENGTH } from "../narrative/words";

type Words = Readonly<Record<string, string>>;

const BASIS: Words = { evidenced: "evidenced", anecdotal: "said, not evidenced", "not-known": "not known" };
const INFLUENCE = (from: string, to: string): Words => ({
  none: "neither",
  "not-known": "not known",
  "from-to": `${from} influences ${to}`,
  "to-from": `${to} influences ${from}`,
  both: "each influences the other",
});

const said = (text: string) => (text === "" ? "nothing" : `“${text.replace(/\s+/g, " ").trim()}”`);
const word = (words: Words, value: string) => words[value] || "not known";
const day = (date: string) => showDate(date) || "not known";

/** "it was evidenced, it is said only"; nothing where both are the same. */
const turned = (what: string, was: string, is: string) => (was === is ? [] : [`${what} was ${was}, now ${is}`]);
const flag = (was: boolean, is: boolean, on: string, off: string) => (was === is ? [] : [is ? on : off]);

/** Names as the map has them now, or had then. */
export type Called = (id: Id) => string;

/** Whom a change is told under. */
function underOf({ list, id, was, is }: MapChange): Id {
  if (list === "links") return (is ?? was)?.from ?? id;
  return list === "incidents" ? ((is ?? was)?.place ?? id) : id;
}

function ofPerson({ was, is, into }: ChangeOf<"people">, called: Called): string[] {
  if (!is) {
    if (!was) return [];
    const name = personName(was);
    return [into === undefined ? `${name} is no longer on the map.` : `${name} was found to be ${called(into)}.`];
  }
  const name = personName(is);
  if (!was) return [`${name} was added${is.subject ? " and is a subject of this mapping" : ""}.`];
  const parts = [
    ...(was.name === is.name ? [] : [`was called ${said(personName(was))} then`]),
    ...turned("whether a child or an adult", KIND_OF_PERSON[was.kind], KIND_OF_PERSON[is.kind]),
    ...flag(was.unknown, is.unknown, "is not identified now", "is identified now"),
    ...flag(was.subject, is.subject, "is a subject of this mapping now", "is no longer a subject of this mapping"),
  ];
  return parts.length === 0 ? [] : [`${name}: ${listed(parts)}.`];
}

function ofPlace({ was, is, into }: ChangeOf<"places">, called: Called): string[] {
  if (!is) {
    if (!was) return [];
    const name = placeName(was);
    return [into === undefined ? `${name} is no longer on the map.` : `${name} was found to be ${called(into)}.`];
  }
  const name = placeName(is);
  if (!was) return [`${name} was added.`];
  const parts = [
    ...(was.name === is.name ? [] : [`was called ${said(placeName(was))} then`]),
    ...turned("the kind of place", KIND_OF_PLACE[was.kind], KIND_OF_PLACE[is.kind]),
    ...turned("its effect", word(EFFECT, was.effect), word(EFFECT, is.effect)),
    ...flag(was.unknown, is.unknown, "is not identified now", "is identified now"),
    ...flag(was.context, is.context, "is a context of this mapping now", "is no longer a context of this mapping"),
  ];
  return parts.length === 0 ? [] : [`${name}: ${listed(parts)}.`];
}

/** What a link says, shortly: "friend, evidenced, protective, 4 June 2025". */
function shortly(link: Link, called: Called): string {
  const [from, to] = [called(link.from), called(link.to)];
  const influenced = ["none", "not-known"].includes(link.influence) ? "" : (INFLUENCE(from, to)[link.influence] ?? "");
  const parts = [
    link.nature.replace(/[.\s]+$/, ""),
    link.basis === "not-known" ? "evidence not known" : (BASIS[link.basis] ?? ""),
    EFFECT[link.effect],
    link.conflict ? "conflict" : "",
    influenced,
    link.past ? "over" : "",
    link.recheck ? "to be checked again" : "",
    showDate(link.date),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function ofLink({ was, is }: ChangeOf<"links">, called: Called): string[] {
  const one = is ?? was;
  if (!one) return [];
  const [from, to] = [called(one.from), called(one.to)];
  const both = `${from} and ${to}`;
  if (!was) return [`New link between ${both}: ${shortly(one, called)}.`];
  if (!is) return [`The link between ${both} is no longer on the map. It was: ${shortly(was, called)}.`];
  const influence = INFLUENCE(from, to);
  const before = INFLUENCE(called(was.from), called(was.to));
  const ends = [is.from, is.to];
  const moved = [was.from, was.to].every((id) => ends.includes(id))
    ? []
    : [`it was between ${called(was.from)} and ${called(was.to)}`];
  const parts = [
    ...moved,
    ...(was.nature === is.nature ? [] : [`was ${said(was.nature)}, now ${said(is.nature)}`]),
    ...turned("evidence", word(BASIS, was.basis), word(BASIS, is.basis)),
    ...turned("effect", word(EFFECT, was.effect), word(EFFECT, is.effect)),
    ...turned("influence", word(before, was.influence), word(influence, is.influence)),
    ...turned("strength", word(STRENGTH, was.strength), word(STRENGTH, is.strength)),
    ...turned("source", word(SOURCE, was.source.kind), word(SOURCE, is.source.kind)),
    ...turned("date", day(was.date), day(is.date)),
    ...flag(was.conflict, is.conflict, "conflict is recorded now", "no conflict is recorded any more"),
    ...flag(was.past, is.past, "it is over", "it is not over"),
    ...flag(was.recheck, is.recheck, "it is to be checked again", "it is not to be checked again any more"),
  ];
  return parts.length === 0 ? [] : [`The link between ${both} changed: ${parts.join("; ")}.`];
}

const incident = ({ date, what }: Incident) =>
  `${day(date) === "not known" ? "date not known" : day(date)}: ${stopped(what) || "an incident."}`;

function ofIncident({ was, is }: ChangeOf<"incidents">, called: Called): string[] {
  const one = is ?? was;
  if (!one) return [];
  const at = called(one.place);
  if (!was) return [`New incident at ${at}, ${incident(one)}`];
  if (!is) return [`The incident at ${at} is no longer on the map: ${incident(one)}`];
  const parts = [
    ...(was.what === is.what ? [] : [`what happened was ${said(was.what)}, now ${said(is.what)}`]),
    ...turned("date", day(was.date), day(is.date)),
    ...turned("place", called(was.place), called(is.place)),
  ];
  return parts.length === 0
    ? []
    : [`The incident at ${at}, ${showDate(is.date) || "date not known"}, changed: ${parts.join("; ")}.`];
}

function sentencesOf(change: MapChange, called: Called): string[] {
  if (change.list === "people") return ofPerson(change, called);
  if (change.list === "places") return ofPlace(change, called);
  return change.list === "links" ? ofLink(change, called) : ofIncident(change, called);
}

/** Names of now, and of those who are not on the map any more. */
function calledIn(record: NetworkRecord, changes: readonly MapChange[]): Called {
  const gone = new Map(
    changes.flatMap(({ list, id, was }): [Id, string][] => {
      if (!was) return [];
      if (list === "people") return [[id, personName(was)]];
      return list === "places" ? [[id, placeName(was)]] : [];
    }),
  );
  return (id) => shownName(record, id) || gone.get(id) || "somebody unknown";
}

/** What changed on the map, under the people and places it is told of: those of the map first, in its order. */
export function changeWords(record: NetworkRecord, changes: readonly MapChange[]): NarrativePart[] {
  const called = calledIn(record, changes);
  const parts = new Map<Id, Sentence[]>();
  for (const change of changes) {
    const about = underOf(change);
    const made = sentencesOf(change, called).map((text) => pointing(text, [...new Set([change.id, about])]));
    if (made.length > 0) parts.set(about, [...(parts.get(about) ?? []), ...made]);
  }
  const order = [...record.people.filter(({ subject }) => subject), ...record.people, ...record.places].map(({ id }) => id);
  const ids = [...new Set([...order, ...parts.keys()])].filter((id) => parts.has(id));
  return ids.map((about) => ({ about, heading: called(about), sentences: parts.get(about) ?? [] }));
}

const WHAT = {
  people: ["person", "people"],
  places: ["place", "places"],
  links: ["link", "links"],
  incidents: ["incident", "incidents"],
} as const;

/** "Since 14 May 2026: two people and one link were added, one link changed." */
export function changesInShort(changes: readonly MapChange[], since: string): string {
  const of = (kind: "added" | "changed" | "gone"): string[] =>
    (Object.keys(WHAT) as (keyof typeof WHAT)[]).flatMap((list) => {
      const count = changes.filter((change) => {
        return change.list === list && (change.was ? (change.is ? "changed" : "gone") : "added") === kind;
      }).length;
      return count === 0 ? [] : [counted(count, WHAT[list][0], WHAT[list][1])];
    });
  const sentence = (counts: string[], one: string, many: string) => {
    if (counts.length === 0) return [];
    const single = counts.length === 1 && counts[0]?.startsWith("one ");
    return [`${listed(counts)} ${single ? one : many}`];
  };
  const said = [
    ...sentence(of("added"), "was added", "were added"),
    ...sentence(of("changed"), "changed", "changed"),
    ...sentence(of("gone"), "is no longer on the map", "are no longer on the map"),
  ];
  const head = since === "" ? "Since then" : `Since ${showDate(since)}`;
  return said.length === 0 ? `${head}: nothing on the map has changed.` : `${head}: ${said.join(", ")}.`;
}
