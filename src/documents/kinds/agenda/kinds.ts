import { MAP_ALONE } from "../../../map";
import { AGENDAS, type SessionKind } from "../../../guidance";
import type { NetworkRecord, Session } from "../../../record";
import { defineKind, type DocumentKind, type Part } from "../../kind";
import { openActionsPart } from "../../parts/actions";
import { inRecord, theRecord } from "../../parts/address";
import { attendancePart } from "../../parts/attendance";
import { interventionsPart } from "../../parts/events";
import { factsPart, rowsOf } from "../../parts/facts";
import { derived } from "../../parts/field";
import { lastMapPart } from "../../parts/map";
import { sessionsField } from "../../parts/otherSessions";
import { confidentialityPart, networkRows, prosePart, strategyMeetingPart, titlePart } from "../../parts/network";
import { gapsPart, keyQuestionsPart } from "../../parts/questions";
import { sessionAddress, sessionFields, theSession } from "../../parts/session";
import { otherContactsPart } from "./contacts";
import { agendaLinesPart } from "./lines";
import { missedPart, parkedEarlierPart, putOffPart } from "./leftOver";
import { stillOpen } from "./shown";
import { subjectsPart } from "./subjects";

const { date, time, venue, within, chair, minuteTaker } = sessionFields;

/** Parts in the order the guidance's agenda takes them: a review starts with the actions, the others with the map. */
function orderOf(kind: SessionKind): Part[] {
  const subjects =
    kind === "review"
      ? subjectsPart(
          "Subjects and contexts to look at again",
          "Are the concerns still the same? Is each of them still part of the network?",
        )
      : subjectsPart("Subjects and contexts", "Look up what your agency knows about each of them before the session.");
  const actions = openActionsPart(
    kind === "review" ? "Existing actions" : "Open actions",
    1,
    "No actions are open.",
    kind === "review" ? 6 : 3,
  );
  const gaps = gapsPart(1, { blankRows: 4 });
  const questions = keyQuestionsPart(1, { blankRows: 4 });
  // What has been put in place is looked at where its end calls for a review.
  return kind === "review"
    ? [actions, subjects, putOffPart, gaps, questions, interventionsPart(1)]
    : [subjects, putOffPart, actions, gaps, questions];
}

function agendaFor(id: string, kind: SessionKind): DocumentKind {
  const title = derived<Session>("kind", "Session", () => AGENDAS[kind].title, { onBlank: AGENDAS[kind].title });
  return defineKind({
    id,
    sessions: [kind],
    shows: {
      headings: ["risk", "purpose", "scope", "edition"],
      lists: {
        people: ["name", "kind", "unknown", "subject", "agency", "job", "contactFor"],
        places: ["name", "kind", "unknown", "context"],
        questions: ["kind", "text", "concerns", "owner", "due", "session", "carried"],
        sessions: "all",
        actions: "all",
        reviews: "all",
        ...(kind === "review" ? { interventions: "all" } : {}),
      },
      narrow: stillOpen,
    },
    others: (session) => session,
    earlierReviews: true,
    // The picture shows who stands around the subjects; it is drawn from the network and not read back.
    drawnFrom: MAP_ALONE.shows,
    parts: [
      titlePart,
      factsPart({
        head: ["Item", "Details"],
        caption: "Network and session",
        rows: [
          rowsOf<Session>({
            of: "sessions",
            fields: [title, date, venue, chair, minuteTaker],
            entry: theSession,
            address: sessionAddress,
          }),
          rowsOf<Session>({
            of: "sessions",
            fields: [time, within],
            entry: theSession,
            address: sessionAddress,
            onlyKnown: true,
          }),
          networkRows,
          rowsOf<NetworkRecord>({ of: "record", fields: [sessionsField], entry: theRecord, address: inRecord, onlyKnown: true }),
        ],
      }),
      confidentialityPart,
      agendaLinesPart(kind),
      prosePart("purpose", "Purpose", 1, "The purpose of the mapping is not written down."),
      prosePart("scope", "Scope", 1, "The scope of the mapping is not written down."),
      strategyMeetingPart,
      attendancePart("agenda", 1, () => AGENDAS[kind].who),
      otherContactsPart,
      ...orderOf(kind),
      missedPart,
      parkedEarlierPart,
      lastMapPart,
    ],
  });
}

/** One paper for each kind of session: the three agendas of the guidance differ. */
export const agendaInternal = agendaFor("agenda-internal", "internal");
export const agendaExternal = agendaFor("agenda-external", "external");
export const agendaReview = agendaFor("agenda-review", "review");
