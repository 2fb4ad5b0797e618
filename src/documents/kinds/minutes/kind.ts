import type { NetworkRecord, Session } from "../../../record";
import { defineKind } from "../../kind";
import { inRecord, theRecord } from "../../parts/address";
import { changesPart, narrowChanges } from "../../parts/changes";
import { factsPart, rowsOf } from "../../parts/facts";
import { linksPart } from "../../parts/links";
import { mapPart } from "../../parts/map";
import { confidentialityPart, markingField, noReplacementPart, prosePart, riskField, titlePart } from "../../parts/network";
import { unconfirmedPart } from "../../parts/order";
import { contactsPart, peoplePart, placesPart } from "../../parts/people";
import { attendancePart, decisionsPart, editionField, sessionAddress, sessionFields, theSession } from "../../parts/session";
import { narrativePart } from "../../parts/narrative";
import { strengthsPart } from "../../parts/statements";
import { openActionsPart, closedActionsPart } from "../../parts/actions";
import { gapsPart, keyQuestionsPart } from "../../parts/questions";
import { incidentsPart, interventionsPart, removedPart } from "../../parts/events";
import { discussionPart } from "./discussion";
import { reassessmentPart } from "./reassessment";
import { uploadsPart } from "./uploads";

const { kind, date, venue, chair, minuteTaker, nextReview } = sessionFields;

/** Why someone was asked stands in the agenda; the minutes say who came. */
function withoutInvitations(record: NetworkRecord): NetworkRecord {
  const sessions = record.sessions.map((session) => ({
    ...session,
    attendance: session.attendance.map((attendee) => ({ ...attendee, why: "" })),
  }));
  return { ...record, sessions };
}

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
      questions: ["kind", "text", "concerns", "answer", "owner", "due"],
      sessions: "all",
      actions: "all",
      interventions: "all",
      reviews: "all",
      uploads: ["title", "due", "doneOn", "doneBy"],
      removed: "all",
      earlier: "all",
    },
    narrow: (record) => narrowChanges(withoutInvitations(record)),
  },
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "Network and session",
      rows: [
        rowsOf<Session>({
          of: "sessions",
          fields: [kind, date, chair, minuteTaker, venue],
          entry: theSession,
          address: sessionAddress,
        }),
        rowsOf<NetworkRecord>({
          of: "record",
          fields: [riskField, editionField(), markingField()],
          entry: theRecord,
          address: inRecord,
        }),
        rowsOf<Session>({ of: "sessions", fields: [nextReview], entry: theSession, address: sessionAddress }),
      ],
    }),
    confidentialityPart,
    decisionsPart(1),
    openActionsPart("Actions", 1, "No actions are open.", 8),
    strengthsPart(1),
    prosePart("purpose", "Purpose", 1, "The purpose of the mapping is not written down."),
    prosePart("scope", "Scope", 1),
    noReplacementPart,
    discussionPart,
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
    attendancePart("minutes", 1),
    uploadsPart,
    unconfirmedPart,
  ],
});
