import type { NetworkRecord, Session } from "../../../record";
import { defineKind, type Part } from "../../kind";
import { onlyWhen } from "../../otherSessions";
import { attendancePart } from "../../parts/attendance";
import { withoutTwice } from "../../parts/became";
import { closingPart } from "../../parts/closing";
import { decisionsPart, parkedPart } from "../../parts/decisions";
import { inRecord, theRecord } from "../../parts/address";
import { changesPart, narrowChanges } from "../../parts/changes";
import { factsPart, rowsOf, type Rows } from "../../parts/facts";
import type { Field } from "../../parts/field";
import { heading } from "../../parts/free";
import { linksPart } from "../../parts/links";
import { mapPart } from "../../parts/map";
import { confidentialityPart, markingField, prosePart, riskField, strategyMeetingPart, titlePart } from "../../parts/network";
import { namesakesPart, unconfirmedPart } from "../../parts/order";
import { contactsPart, peoplePart, placesPart } from "../../parts/people";
import { otherSessionsPart } from "../../parts/otherSessions";
import { editionField, sessionAddress, sessionFields, theSession } from "../../parts/session";
import { versionsPart } from "../../parts/versions";
import { abbreviationsPart } from "./abbreviations";
import { narrativePart } from "../../parts/narrative";
import { strengthsPart } from "../../parts/statements";
import { openActionsPart, closedActionsPart } from "../../parts/actions";
import { gapsPart, keyQuestionsPart } from "../../parts/questions";
import { incidentsPart, interventionsPart, removedPart } from "../../parts/events";
import { discussionPart } from "./discussion";
import { reassessmentPart } from "./reassessment";
import { standsAlonePart } from "./standsAlone";
import { uploadsPart } from "./uploads";

const { kind, date, time, venue, within, chair, minuteTaker, strategy, assessment, nextReview, finished } = sessionFields;

/** Why someone was asked stands in the agenda; the minutes say who came. What helps to tell what changed stays at home. */
function asMinutes(record: NetworkRecord): NetworkRecord {
  const [own, ...others] = record.sessions;
  if (!own) return record;
  const told: Session = {
    ...withoutTwice(record, own),
    attendance: own.attendance.map((attendee) => ({ ...attendee, why: "" })),
    versions: own.versions.map((version) => ({ ...version, prints: {} })),
  };
  const items = told.items.map((item) => ({ ...item, heard: [] }));
  return { ...record, sessions: [{ ...told, items }, ...others] };
}

const ofSession = (fields: readonly Field<Session>[], onlyKnown = false): Rows =>
  rowsOf<Session>({ of: "sessions", fields, entry: theSession, address: sessionAddress, onlyKnown });

/** What a reader of the first page can do without. */
const aboutSession = factsPart({
  head: ["Item", "Details"],
  caption: "About the session",
  rows: [
    ofSession([venue, minuteTaker]),
    ofSession([time, within, assessment, finished], true),
    rowsOf<NetworkRecord>({ of: "record", fields: [markingField()], entry: theRecord, address: inRecord }),
  ],
});
const aboutSessionPart: Part = {
  ...aboutSession,
  build: (context) => [heading(1, "About the session"), ...aboutSession.build(context)],
  blank: (context) => [heading(1, "About the session"), ...aboutSession.blank(context)],
};

/** A manager reads one page: title, session, decisions and actions. What led to them follows. */
export const minutes = defineKind({
  id: "minutes",
  sessions: ["internal", "external", "review"],
  shows: {
    headings: ["risk", "purpose", "scope", "edition"],
    lists: {
      people: ["name", "kind", "unknown", "subject", "keySubject", "agency", "job", "note", "wording"],
      places: ["name", "aliases", "kind", "unknown", "context", "effect", "note", "wording"],
      incidents: "all",
      positions: "all",
      mapPages: "all",
      links: "all",
      statements: "all",
      questions: ["kind", "text", "concerns", "answer", "owner", "due", "session", "carried"],
      sessions: "all",
      actions: "all",
      interventions: "all",
      reviews: "all",
      uploads: ["title", "due", "doneOn", "doneBy"],
      removed: "all",
      earlier: "all",
    },
    narrow: (record) => narrowChanges(asMinutes(record)),
  },
  others: onlyWhen,
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "Network and session",
      rows: [
        ofSession([kind, date, chair]),
        rowsOf<NetworkRecord>({ of: "record", fields: [riskField, editionField()], entry: theRecord, address: inRecord }),
        ofSession([strategy, nextReview]),
      ],
    }),
    decisionsPart(1),
    openActionsPart("Actions", 1, "No actions are open.", 8),
    confidentialityPart,
    closingPart(1),
    strengthsPart(1),
    prosePart("purpose", "Purpose", 1, "The purpose of the mapping is not written down."),
    prosePart("scope", "Scope", 1),
    strategyMeetingPart,
    discussionPart,
    parkedPart(1, 3),
    changesPart,
    mapPart,
    narrativePart,
    peoplePart(false, 1, 10),
    placesPart(1, 8),
    linksPart(1, 10),
    incidentsPart(1, 5),
    gapsPart(1, { none: "No information gaps were recorded.", blankRows: 6 }),
    keyQuestionsPart(1, { blankRows: 6 }),
    interventionsPart(1, 4),
    reassessmentPart(1),
    removedPart(1),
    closedActionsPart(1),
    contactsPart(false, 1),
    aboutSessionPart,
    attendancePart("minutes", 1),
    uploadsPart,
    otherSessionsPart(1),
    versionsPart(1),
    abbreviationsPart,
    standsAlonePart,
    unconfirmedPart,
    namesakesPart,
  ],
});
