import { actsForAgency, foldName, isWholeDate, type NetworkRecord, type Person } from "../../record";
import type { Missing, Part } from "../kind";
import { freePart } from "./free";
import { shownName } from "./lines";

const LISTS = ["people", "places", "incidents", "links", "statements", "questions"] as const;

/** What nobody has confirmed yet stays out of papers that others rely on, and that is said rather than done in silence. */
export const unconfirmedPart: Part = freePart({
  build: () => [],
  missing: ({ record }) =>
    LISTS.flatMap((collection): Missing[] => {
      const open = record[collection].filter(({ status }) => status === "proposed");
      const first = open[0];
      if (!first) return [];
      const noun = open.length === 1 ? collection.replace(/people$/, "person").replace(/s$/, "") : collection;
      const verb = open.length === 1 ? "is" : "are";
      const message = `${open.length} ${noun} ${verb} not confirmed yet and ${open.length === 1 ? "stays" : "stay"} out of this paper.`;
      return [{ message, at: { collection, id: first.id, field: "status" } }];
    }),
});

/** Readings that a person has still to decide on. */
export const doubtsPart: Part = freePart({
  build: () => [],
  missing: ({ record }) =>
    record.doubts.map(({ id, question }) => ({
      message: `Still to decide: ${question}`,
      at: { collection: "doubts", id, field: "question" },
    })),
});

const COUNTS = ["", "", "Two", "Three"];

/** Contacts go by their post in many agencies ("Police contact"), and the agency stands beside them. */
const areToldApart = (same: readonly Person[]) =>
  same.every(actsForAgency) && new Set(same.map(({ agency }) => foldName(agency))).size === same.length;

/** A copy that holds one of several of one name has no number to tell them apart: the number counts those in it. */
export const namesakesPart: Part = freePart({
  build: () => [],
  missing: ({ record }) => {
    const named = new Map<string, Person[]>();
    for (const person of record.people) {
      const key = foldName(person.name);
      if (key !== "") named.set(key, [...(named.get(key) ?? []), person]);
    }
    return [...named.values()].flatMap((same): Missing[] => {
      const [first] = same;
      if (!first || same.length < 2 || areToldApart(same)) return [];
      const message =
        `${COUNTS[same.length] ?? String(same.length)} people are called ${first.name}. ` +
        "Papers that show one of them cannot say which: add to the name of each what tells them apart.";
      return [{ message, at: { collection: "people", id: first.id, field: "name" } }];
    });
  },
});

/** A subject without a concern, and a network without a subject. */
export const subjectsPart: Part = freePart({
  build: () => [],
  missing: ({ record }) => {
    const subjects = record.people.filter(({ subject }) => subject);
    if (subjects.length === 0) {
      return [
        {
          message: "Nobody is marked as a subject of the mapping.",
          at: { collection: "record", id: record.id, field: "people" },
        },
      ];
    }
    return subjects.flatMap(({ id }) => withoutConcern(record, id));
  },
});

function withoutConcern(record: NetworkRecord, id: string): Missing[] {
  const said = record.statements.some(({ kind, concerns }) => kind === "concern" && concerns.includes(id));
  return said
    ? []
    : [
        {
          message: `No concern is written down for ${shownName(record, id)}.`,
          at: { collection: "people", id, field: "concerns" },
        },
      ];
}

/** The day the timescales count from. */
export const identifiedPart: Part = freePart({
  build: () => [],
  missing: ({ record }) =>
    isWholeDate(record.trigger.identified)
      ? []
      : [
          {
            message: "The day the issue was identified is not written down, so no timescale can be counted.",
            at: { collection: "record", id: record.id, field: "trigger.identified" },
          },
        ],
});
