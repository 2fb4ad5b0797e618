import { AGENDAS, type SessionKind } from "../../../guidance";
import { idsOf, renameReferences, type NetworkRecord, type Session } from "../../../record";
import { defineKind, type DocumentKind, type Part } from "../../kind";
import { inRecord, theRecord } from "../../parts/address";
import { factsPart, rowsOf } from "../../parts/facts";
import { derived } from "../../parts/field";
import { confidentialityPart, markingField, noReplacementPart, prosePart, riskField, titlePart } from "../../parts/network";
import { attendancePart, editionField, sessionAddress, sessionFields, theSession } from "../../parts/session";
import { openActionsPart } from "../../parts/actions";
import { gapsPart, keyQuestionsPart } from "../../parts/questions";
import { agendaLinesPart } from "./lines";
import { subjectsPart } from "./subjects";

const { date, venue, chair, minuteTaker } = sessionFields;

/** Only what the session is about: its subjects and contexts, and what is still open. */
function stillOpen(record: NetworkRecord): NetworkRecord {
  const narrowed: NetworkRecord = {
    ...record,
    people: record.people.filter(({ subject }) => subject),
    places: record.places.filter(({ context }) => context),
    actions: record.actions.filter(({ outcome }) => outcome === "open"),
    questions: record.questions.filter(({ answer }) => answer === ""),
  };
  const kept = idsOf(narrowed);
  record.sessions.forEach(({ agenda }) => agenda.forEach(({ id }) => kept.add(id)));
  return renameReferences(narrowed, (id) => (kept.has(id) ? id : undefined));
}

/** What was said and decided belongs to the minutes. */
function beforeTheSession(record: NetworkRecord): NetworkRecord {
  const sessions = record.sessions.map((session) => ({ ...session, items: [], decisions: [], nextReview: "", finished: "" }));
  return stillOpen({ ...record, sessions });
}

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
  return kind === "review" ? [actions, subjects, gaps, questions] : [subjects, questions, gaps, actions];
}

function agendaFor(id: string, kind: SessionKind): DocumentKind {
  const title = derived<Session>("kind", "Session", () => AGENDAS[kind].title, { onBlank: AGENDAS[kind].title });
  return defineKind({
    id,
    sessions: [kind],
    shows: {
      headings: ["risk", "purpose", "scope", "edition"],
      lists: {
        people: ["name", "kind", "unknown", "subject"],
        places: ["name", "kind", "unknown", "context"],
        questions: ["kind", "text", "concerns", "owner", "due"],
        sessions: "all",
        actions: ["text", "owner", "agency", "due", "outcome", "update", "serves", "goal", "session", "concerns"],
      },
      narrow: beforeTheSession,
    },
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
          rowsOf<NetworkRecord>({
            of: "record",
            fields: [riskField, editionField(), markingField()],
            entry: theRecord,
            address: inRecord,
          }),
        ],
      }),
      confidentialityPart,
      agendaLinesPart(kind),
      prosePart("purpose", "Purpose", 1, "The purpose of the mapping is not written down."),
      prosePart("scope", "Scope", 1, "The scope of the mapping is not written down."),
      noReplacementPart,
      attendancePart("agenda", 1, () => AGENDAS[kind].who),
      ...orderOf(kind),
    ],
  });
}

/** One paper for each kind of session: the three agendas of the guidance differ. */
export const agendaInternal = agendaFor("agenda-internal", "internal");
export const agendaExternal = agendaFor("agenda-external", "external");
export const agendaReview = agendaFor("agenda-review", "review");
