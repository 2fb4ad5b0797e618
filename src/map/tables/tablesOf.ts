import { EFFECT_WORDS, EVIDENCE_WORDS, PERSON_WORDS, PLACE_WORDS, SOURCE_WORDS, STRENGTH_WORDS } from "../../guidance";
import { shownName, type Incident, type Link, type NetworkRecord, type Person, type Place } from "../../record";
import { incidentLine } from "../narrative/words";
import { choose } from "../scene/chosen";
import { VIEWS } from "../view";
import { csvOf } from "./csv";

/** Gephi knows the columns Id, Label, Source, Target and Type by these names; i2 lets the columns be assigned. No column is a weight. */
const NODES = ["Id", "Label", "Type", "Kind", "Subject", "Not identified", "Date"];
const LINKS = [
  ...["Source", "Target", "Type", "Id", "Label", "Evidence", "Strength", "Effect", "Conflict", "Influence", "Date", "Over"],
  ...["To check again", "Source kind"],
];

/** Rows are turned so that whoever influences is the source. */
const INFLUENCE: Record<Link["influence"], string> = {
  none: "None",
  "from-to": "Source influences target",
  "to-from": "Source influences target",
  both: "Each influences the other",
  "not-known": "",
};

const yes = (said: boolean): string => (said ? "Yes" : "");

/** Called as on the picture: a program that takes the label for the thing itself would make one of two of the same name. */
const personRow = (person: Person, name: string): string[] => [
  ...[person.id, name, "Person", PERSON_WORDS[person.kind]],
  ...[yes(person.subject), yes(person.unknown || person.name === ""), ""],
];

const placeRow = (place: Place, name: string): string[] => [
  ...[place.id, name, "Place", PLACE_WORDS[place.kind], "", yes(place.unknown || place.name === ""), ""],
];

const incidentRow = (incident: Incident): string[] => [
  ...[incident.id, incidentLine(incident), "Incident", "", "", "", incident.date],
];

/** Turned where the influence runs backwards: a program draws its arrow from source to target. */
function linkRow(link: Link): string[] {
  const [source, target] = link.influence === "to-from" ? [link.to, link.from] : [link.from, link.to];
  const isDirected = link.influence === "from-to" || link.influence === "to-from";
  return [
    ...[source, target, isDirected ? "Directed" : "Undirected", link.id, link.nature],
    ...[
      EVIDENCE_WORDS[link.basis],
      STRENGTH_WORDS[link.strength],
      EFFECT_WORDS[link.effect],
      yes(link.conflict),
      INFLUENCE[link.influence],
    ],
    ...[link.date, yes(link.past), yes(link.recheck), SOURCE_WORDS[link.source.kind]],
  ];
}

/** What happened somewhere hangs from its place, as on the picture. */
const hangs = ({ id, place }: Incident): string[] => [
  ...[id, place, "Undirected", `${id}-${place}`, "happened at", ...Array.from({ length: LINKS.length - 5 }, () => "")],
];

/**
 * The map as two tables for an analyst's program: everyone and everything that is drawn, and the links between them. Dates are
 * written as far as they are known: "2025-06".
 */
export function tablesOf(record: NetworkRecord): { nodes: string; links: string } {
  const { people, places, links, incidents } = choose(record, VIEWS.clean, false);
  const rows = [
    ...people.map((person) => personRow(person, shownName(record, person.id))),
    ...places.map((place) => placeRow(place, shownName(record, place.id))),
    ...incidents.map(incidentRow),
  ];
  return {
    nodes: csvOf(NODES, rows),
    links: csvOf(LINKS, [...links.map(linkRow), ...incidents.map(hangs)]),
  };
}
