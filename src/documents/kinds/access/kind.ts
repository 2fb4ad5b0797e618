import type { Person } from "../../../record";
import { defineKind } from "../../kind";
import { inList } from "../../parts/address";
import { factsPart, rowsOf } from "../../parts/facts";
import { date, derived, words, type Field } from "../../parts/field";
import { fixedPart } from "../../parts/free";
import { choiceLines, namesOf, textLines } from "../../parts/lines";
import { confidentialityPart, networkRows, titlePart } from "../../parts/network";
import { interventionsPart } from "../../parts/events";
import { aliasLines, calledLines } from "../../parts/people";
import { PERSON, ROLE } from "../../parts/words";
import { gathering, lookUps, youngPersonMaps } from "../team-file/before";
import { listed } from "../team-file/people";
import { corrections } from "../team-file/corrections";
import { setAside } from "../team-file/setAside";
import { allChangesPart } from "../../parts/changes";
import { releases } from "./releases";
import { doubts, originals, shares, uploads } from "../team-file/papers";
import { onlyAbout } from "./about";
import { whom } from "./beside";
import { elsewhere, named, workers } from "./elsewhere";
import { incidents, links, statements } from "./known";
import { sessions } from "./sessions";
import { actions, questions } from "./work";

const card: readonly Field<Person>[] = [
  { field: "name", label: "Name", lines: (person, at, context) => calledLines(person, at("name"), context) },
  {
    field: "aliases",
    label: "Also known as",
    lines: ({ aliases }, at) => aliasLines(aliases, at).map((line) => ({ ...line, lead: "" })),
  },
  {
    field: "kind",
    label: "Who they are",
    lines: (person, at) => [...choiceLines(PERSON[person.kind], at("kind")), ...listed(person)],
  },
  date<Person>("born", "Date of birth"),
  {
    field: "identifiers",
    label: "Identifiers",
    lines: ({ identifiers }, at) =>
      identifiers.map(({ label, value }, index) => ({
        lead: label === "" ? "" : `${label}: `,
        text: value,
        about: at(`identifiers.${index}.value`),
      })),
  },
  {
    field: "agency",
    label: "Role and agency",
    lines: ({ job, agency }, at) => [...textLines(job, at("job")), ...textLines(agency, at("agency"))],
  },
  { field: "roles", label: "Roles", lines: ({ roles }, at) => roles.map((role) => ({ text: ROLE[role], about: at("roles") })) },
  words<Person>("reach", "How to reach them"),
  derived<Person>("contactFor", "Contact for", ({ contactFor }, { record }) => namesOf(record, contactFor)),
  words<Person>("note", "Note"),
  words<Person>("wording", "In the narrative"),
];

/** For an access request: all that is recorded about one person, for the team to redact. It has copies for the team only. */
export const accessRequest = defineKind({
  id: "access",
  sessions: undefined,
  teamOnly: true,
  inFull: true,
  aboutOne: true,
  shows: {
    headings: ["risk", "riskReason", "purpose", "scope", "trigger", "preMapping", "edition"],
    lists: {
      people: [
        ...["name", "aliases", "kind", "unknown", "subject", "keySubject", "born", "identifiers", "roles"],
        ...["job", "agency", "reach", "note", "contactFor", "wording"],
      ],
      places: ["name", "note", "wording"],
      links: [
        ...["nature", "influence", "strength", "effect", "conflict", "basis", "where", "date", "past", "recheck"],
        ...["note", "source", "wording"],
      ],
      incidents: ["what", "date", "place", "present", "source", "wording"],
      statements: ["kind", "text", "concerns", "date", "source", "ownWords"],
      questions: ["text", "concerns", "answer", "owner", "due", "carried"],
      actions: ["text", "owner", "agency", "due", "outcome", "update", "goal", "reason", "concerns", "carried"],
      interventions: ["aim", "target", "lead", "start", "end"],
      sessions: [
        ...["kind", "date", "venue", "within", "chair", "minuteTaker", "strategyMeeting", "confidentiality", "strategy"],
        ...["assessment", "closing", "attendance", "agenda", "items", "decisions", "parked", "versions"],
      ],
      earlier: "all",
      removed: ["initials", "reason", "decidedBy"],
      setAside: "all",
      releases: ["of", "kind", "person", "agency", "wording", "reason", "decidedBy", "on"],
      corrections: "all",
      gathering: "all",
      reviews: "all",
      originals: "all",
      youngPersonMaps: "all",
      lookUps: "all",
      doubts: "all",
      uploads: "all",
      shares: "all",
    },
    proposed: true,
    narrow: onlyAbout({ copy: { audience: { type: "team" }, names: "full" }, chosen: {} }),
  },
  picks: onlyAbout,
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "Whom it is about",
      rows: [
        rowsOf<Person>({ of: "people", fields: card, entry: whom, address: inList("people"), onlyKnown: true }),
        networkRows,
      ],
    }),
    confidentialityPart,
    fixedPart(() => [
      {
        type: "callout",
        lines: [
          {
            text:
              "For the team to redact. It names other people and what they are part of: as it stands it is for nobody outside the team. " +
              "Who told us is shown by the kind of source; the team file says more. What was shared is listed also where nobody wrote " +
              "down whether it held anything about them. Photographs of maps are in the team file only: look whether they are on one.",
          },
        ],
      },
    ]),
    statements,
    links,
    incidents,
    questions,
    actions,
    interventionsPart(1),
    setAside,
    sessions,
    allChangesPart,
    gathering,
    elsewhere,
    doubts,
    originals,
    youngPersonMaps,
    lookUps,
    uploads,
    releases,
    shares,
    corrections,
    workers,
    named,
  ],
});
