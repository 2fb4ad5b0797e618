import { EVERYTHING } from "../../../copies";
import { linesOf, type NetworkRecord } from "../../../record";
import { defineKind, type Part } from "../../kind";
import { inRecord, theRecord } from "../../parts/address";
import { allChangesPart } from "../../parts/changes";
import { factsPart, rowsOf } from "../../parts/facts";
import { words, type Field } from "../../parts/field";
import { freePart, heading } from "../../parts/free";
import { dateLines, textLines } from "../../parts/lines";
import { mapPart } from "../../parts/map";
import { mapWordsPart } from "../../parts/narrative";
import { confidentialityPart, markingField, riskField, titlePart } from "../../parts/network";
import { doubtsPart, identifiedPart, namesakesPart } from "../../parts/order";
import { placesPart } from "../../parts/people";
import { editionField } from "../../parts/session";
import { openActionsPart, closedActionsPart } from "../../parts/actions";
import { gapsPart, keyQuestionsPart } from "../../parts/questions";
import { incidentsPart, interventionsPart, removedPart } from "../../parts/events";
import { preMappingPart } from "../information/questions";
import { reassessmentPart } from "../minutes/reassessment";
import { corrections } from "./corrections";
import { linkCards } from "./links";
import { gathering, lookUps, youngPersonMaps } from "./before";
import { doubts, mapPages, originals, positions, shares, uploads } from "./papers";
import { codesKey, peopleCards } from "./people";
import { photographList, photographPages } from "./photographs";
import { sessionsPart } from "./sessions";
import { releases } from "./releases";
import { setAside } from "./setAside";
import { statementsList } from "./statements";

const trigger: Field<NetworkRecord> = {
  field: "trigger",
  label: "What set it off",
  room: 2,
  lines: (record, at) => [
    ...textLines(record.trigger.what, at("trigger.what")),
    ...dateLines(record.trigger.identified, at("trigger.identified"), "Identified on "),
    ...textLines(record.trigger.by, at("trigger.by"), { lead: "By: " }),
  ],
};

/** The map as text that a drawing program reads again. */
const mermaidPart: Part = freePart({
  build: ({ map }) =>
    map && map.bare !== true
      ? [
          heading(1, "The map as Mermaid text"),
          { type: "paragraph", look: "code", lines: linesOf(map.mermaid).map((text) => ({ text })) },
        ]
      : [],
});

/** The record's home: one per network, shows and holds everything, and never leaves the team. */
export const teamFile = defineKind({
  id: "team-file",
  sessions: undefined,
  teamOnly: true,
  shows: EVERYTHING,
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "The network",
      rows: [
        rowsOf<NetworkRecord>({ of: "record", fields: [riskField], entry: theRecord, address: inRecord }),
        rowsOf<NetworkRecord>({
          of: "record",
          fields: [words<NetworkRecord>("riskReason", "Why a name may stand in it")],
          entry: theRecord,
          address: inRecord,
          onlyKnown: true,
        }),
        rowsOf<NetworkRecord>({
          of: "record",
          fields: [
            editionField(),
            markingField(),
            trigger,
            words<NetworkRecord>("purpose", "Purpose", { room: 2 }),
            words<NetworkRecord>("scope", "Scope", { room: 2 }),
          ],
          entry: theRecord,
          address: inRecord,
        }),
      ],
    }),
    confidentialityPart,
    doubts,
    openActionsPart("Open actions", 1, "No actions are open.", 6),
    mapPart,
    photographPages,
    mapWordsPart,
    peopleCards,
    placesPart(1, 6),
    linkCards,
    statementsList,
    incidentsPart(1, 5),
    gapsPart(1, { blankRows: 4 }),
    keyQuestionsPart(1, { blankRows: 4 }),
    setAside,
    sessionsPart,
    allChangesPart,
    closedActionsPart(1),
    interventionsPart(1, 4),
    reassessmentPart(1),
    removedPart(1),
    preMappingPart(1),
    lookUps,
    gathering,
    youngPersonMaps,
    uploads,
    releases,
    shares,
    corrections,
    codesKey,
    originals,
    positions,
    photographList,
    mapPages,
    mermaidPart,
    doubtsPart,
    namesakesPart,
    identifiedPart,
  ],
});
