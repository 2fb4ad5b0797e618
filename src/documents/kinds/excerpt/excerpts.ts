import type { Shown } from "../../../copies";
import { MAP_ALONE } from "../../../map";
import type { NetworkRecord, Person, Source } from "../../../record";
import type { Part } from "../../kind";
import { openActionsPart } from "../../parts/actions";
import { freePart, paragraph } from "../../parts/free";
import { mapPicture } from "../../parts/map";
import { narrativePart } from "../../parts/narrative";
import { tablesPart } from "../information/tables";

export type ExcerptId = "table" | "map" | "narrative" | "actions";

/** Pages that can stand in somebody else's document. */
export type Excerpt = {
  id: ExcerptId;
  /** What it is called in the pane and on its content control. */
  label: string;
  /** What its fields show, and so what the document carries for it. */
  shows: Shown;
  part: Part;
  /** What its picture is drawn from, where that is more than the document carries. */
  drawnFrom?: Shown;
};

const confirmed = <E extends { status: string }>(entries: readonly E[]): E[] =>
  entries.filter(({ status }) => status === "confirmed");
const worded = <E extends { text: string; status: string }>(entries: readonly E[]): E[] =>
  confirmed(entries).filter(({ text }) => text !== "");

/** Only those who stand in one of the lists; everyone else would be carried unseen. `own` are shown for themselves. */
function onlyMentioned(all: NetworkRecord, own: (person: Person) => boolean): NetworkRecord {
  const [people, places] = [confirmed(all.people), confirmed(all.places)];
  const known = new Set([...people, ...places].map(({ id }) => id));
  const links = confirmed(all.links).filter(({ from, to }) => known.has(from) && known.has(to));
  const [statements, questions, incidents] = [worded(all.statements), worded(all.questions), confirmed(all.incidents)];
  const ids = new Set([
    ...links.flatMap(({ from, to }) => [from, to]),
    ...incidents.flatMap(({ place, present }) => [place, ...present]),
    ...[...statements, ...questions, ...all.actions].flatMap(({ concerns }) => concerns),
  ]);
  return {
    ...all,
    links,
    incidents,
    statements,
    questions,
    people: people.filter((person) => own(person) || ids.has(person.id)),
    places: places.filter(({ id }) => ids.has(id)),
  };
}

/** How to reach somebody is said of those who act for an agency. */
const reached = (person: Person): Person =>
  person.kind === "professional" ? person : { ...person, agency: "", job: "", reach: "", note: "" };

/** A picture cannot be read back: it is drawn anew from the network, and the document carries nothing for it but its words. */
const MAP: Excerpt = {
  id: "map",
  label: "Map",
  shows: { headings: [], lists: {} },
  drawnFrom: MAP_ALONE.shows,
  part: freePart({
    map: true,
    build: ({ map, title }) => (map ? [mapPicture(map, title), paragraph("Map of the network.", "caption")] : []),
  }),
};

/** What the narrative says of where something comes from. */
const byKind = <E extends { source: Source }>(entry: E, reliability: Source["reliability"]): E => ({
  ...entry,
  source: { kind: entry.source.kind, reliability, name: "", why: "" },
});

const TOLD_OF_LINKS = [
  ...["from", "to", "nature", "influence", "strength", "effect", "conflict", "basis", "date", "past", "recheck"],
  ...["source", "wording"],
];

/** Where somebody's own words stand in place of the tool's sentence, what that was made of is not on the page. */
const toldInOwnWords = (record: NetworkRecord): NetworkRecord => ({
  ...record,
  incidents: record.incidents.map((one) => (one.wording === "" ? one : { ...one, what: "", date: "", place: "" })),
  links: record.links.map((one) => (one.wording === "" ? one : { ...one, nature: "", date: "" })),
});

const NARRATIVE: Excerpt = {
  id: "narrative",
  label: "Narrative",
  shows: {
    headings: [],
    lists: {
      people: ["name", "kind", "unknown", "wording"],
      places: ["name", "kind", "unknown", "wording"],
      incidents: "all",
      links: TOLD_OF_LINKS,
      statements: "all",
    },
    narrow: (record) => {
      const statements = record.statements.filter(({ kind }) => kind !== "strength");
      const links = record.links.map((link) => byKind(link, link.source.reliability));
      // Somebody's own words stand in place of the sentence that names the place and who was there.
      const incidents = record.incidents.map((incident) => ({
        ...byKind(incident, "not-known"),
        ...(incident.wording === "" ? {} : { present: [], place: "" }),
      }));
      return onlyMentioned({ ...record, questions: [], actions: [], statements, links, incidents }, () => false);
    },
    rest: toldInOwnWords,
  },
  part: narrativePart,
};

const TABLE: Excerpt = {
  id: "table",
  label: "Information table",
  shows: {
    headings: [],
    lists: {
      people: ["name", "kind", "unknown", "subject", "agency", "job", "reach", "contactFor", "note"],
      places: ["name", "kind", "unknown"],
      links: ["from", "to", "nature", "influence", "strength", "effect", "conflict", "basis", "date", "past", "recheck", "note"],
      statements: "all",
      questions: ["text", "concerns", "answer"],
    },
    narrow: (record) => {
      const kept = { ...record, actions: [], incidents: [], people: record.people.map(reached) };
      return onlyMentioned(kept, ({ kind, subject }) => subject || kind === "professional");
    },
  },
  part: tablesPart,
};

const ACTIONS: Excerpt = {
  id: "actions",
  label: "Action list",
  shows: {
    headings: [],
    lists: {
      people: ["name", "kind", "unknown"],
      places: ["name", "kind", "unknown"],
      actions: ["text", "goal", "owner", "agency", "due", "outcome", "update", "concerns"],
    },
    narrow: (record) => {
      const open = record.actions.filter(({ outcome }) => outcome === "open");
      return onlyMentioned({ ...record, actions: open, links: [], incidents: [], statements: [], questions: [] }, () => false);
    },
  },
  part: openActionsPart("Actions", 1, "No actions are open."),
};

/** In the order in which they are offered. */
export const EXCERPTS: readonly Excerpt[] = [TABLE, MAP, NARRATIVE, ACTIONS];

export const excerptOf = (id: string): Excerpt | undefined => EXCERPTS.find((one) => one.id === id);
