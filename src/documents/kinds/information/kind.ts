import { actsForAgency, type NetworkRecord, type Person } from "../../../record";
import { defineKind } from "../../kind";
import { onlyBlank, withoutBlank } from "../../parts/free";
import { factsPart } from "../../parts/facts";
import { mapPart } from "../../parts/map";
import { mapWordsPart } from "../../parts/narrative";
import { confidentialityPart, networkRows, prosePart, titlePart } from "../../parts/network";
import { doubtsPart, namesakesPart, subjectsPart } from "../../parts/order";
import { peoplePart, placesPart } from "../../parts/people";
import { incidentsPart } from "../../parts/events";
import { preMappingPart } from "./questions";
import { tablesPart } from "./tables";

/** Who said it and why it is trusted is for the session to weigh; before it, the kind of source is enough. */
function sourcesByKind(record: NetworkRecord): NetworkRecord {
  const byKind = <E extends { source: NetworkRecord["links"][number]["source"] }>(entries: readonly E[]): E[] =>
    entries.map((entry) => ({ ...entry, source: { kind: entry.source.kind, name: "", reliability: "not-known", why: "" } }));
  const { statements, incidents, links } = record;
  return { ...record, statements: byKind(statements), incidents: byKind(incidents), links: byKind(links) };
}

/** How to reach somebody is said of those who act for an agency; what helps to identify them, of everyone else. */
const whatIsSaid = (person: Person): Person =>
  actsForAgency(person) ? { ...person, aliases: [], born: "" } : { ...person, reach: "", contactFor: [] };

const narrow = (record: NetworkRecord): NetworkRecord => ({
  ...sourcesByKind(record),
  people: record.people.map(whatIsSaid),
});

/** What is known before the first session: the guidance's table for each subject, with the map it already draws. */
export const information = defineKind({
  id: "information",
  sessions: undefined,
  shows: {
    headings: ["risk", "purpose", "preMapping", "edition"],
    lists: {
      people: [
        "name",
        "aliases",
        "kind",
        "unknown",
        "born",
        "subject",
        "keySubject",
        "agency",
        "job",
        "reach",
        "contactFor",
        "note",
        "wording",
      ],
      places: ["name", "aliases", "kind", "unknown", "context", "effect", "note", "wording"],
      incidents: "all",
      positions: "all",
      mapPages: "all",
      links: [
        "from",
        "to",
        "nature",
        "influence",
        "strength",
        "effect",
        "conflict",
        "basis",
        "date",
        "past",
        "recheck",
        "source",
        "note",
        "wording",
      ],
      statements: "all",
      questions: ["kind", "text", "concerns", "answer"],
      lookUps: ["on", "unread", "found"],
    },
    proposed: true,
    narrow,
  },
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "The network",
      rows: [networkRows],
    }),
    confidentialityPart,
    prosePart("purpose", "Purpose", 1, "The purpose of the mapping is not written down."),
    onlyBlank(preMappingPart(1)),
    tablesPart,
    mapPart,
    mapWordsPart,
    peoplePart(true, 1),
    placesPart(1),
    incidentsPart(1),
    withoutBlank(preMappingPart(1)),
    subjectsPart,
    doubtsPart,
    namesakesPart,
  ],
});
