import type { Change, Id, NetworkRecord, PartialDate, Session } from "../../record";
import { closingLacks } from "../review/closing";
import { reviewGroups, reviewProgress } from "../review/progress";
import { clearRisks, type ClearRisk } from "./clearRisks";
import { uncertainNames, type UncertainName } from "./uncertain";

/** Lists whose entries are proposed until somebody confirms them. */
export const PROPOSED_LISTS = ["people", "places", "links", "incidents", "statements"] as const;
export type ProposedList = (typeof PROPOSED_LISTS)[number];

/** One thing to be settled before a session is finished; `key` is its own. */
export type ReadBack = { key: string } & (
  | { kind: "proposed"; list: ProposedList; id: Id }
  | { kind: "gap"; id: Id }
  | { kind: "name"; name: UncertainName }
  | { kind: "strategy" }
  | { kind: "assessment"; risks: ClearRisk[] }
  | { kind: "review"; done: number; of: number }
  | { kind: "closing"; words: string[] }
);

/** What was typed at this session and nobody has confirmed: entries made from its lines. */
function proposedAt(record: NetworkRecord, session: Session): ReadBack[] {
  const made = new Set(session.items.flatMap(({ became }) => became));
  return PROPOSED_LISTS.flatMap((list) =>
    record[list]
      .filter(({ id, status }) => status === "proposed" && made.has(id))
      .map(({ id }) => ({ key: id, kind: "proposed" as const, list, id })),
  );
}

/** Gaps nobody is to fill by a day, unless it was said at this session why. */
function gapsWithoutOwner({ questions }: NetworkRecord, session: Id): ReadBack[] {
  return questions
    .filter(({ kind, answer, owner, due, carried }) => {
      const isExplained = carried.some((one) => one.session === session && one.reason.trim() !== "");
      return kind === "gap" && answer === "" && (owner === "" || due === "") && !isExplained;
    })
    .map(({ id }) => ({ key: id, kind: "gap" as const, id }));
}

const isStrategySaid = ({ strategy: { needed, who, when } }: Session) =>
  needed === "no" || (needed === "yes" && who.trim() !== "" && when !== "");

const isAssessmentSaid = ({ assessment: { needed, reason } }: Session) =>
  needed === "yes" || (needed === "no" && reason.trim() !== "");

function questionsAtTheEnd(record: NetworkRecord, session: Session, today: PartialDate): ReadBack[] {
  const risks = clearRisks(record);
  const review = session.kind === "review" ? reviewProgress(reviewGroups(record, session.id, today)) : { done: 0, of: 0 };
  const closing = closingLacks(record, session).map(({ words }) => words);
  return [
    ...(review.done < review.of ? [{ key: "review", kind: "review" as const, ...review }] : []),
    ...(isStrategySaid(session) ? [] : [{ key: "strategy", kind: "strategy" as const }]),
    ...(risks.length === 0 || isAssessmentSaid(session) ? [] : [{ key: "assessment", kind: "assessment" as const, risks }]),
    ...(closing.length === 0 ? [] : [{ key: "closing", kind: "closing" as const, words: closing }]),
  ];
}

/**
 * Everything to be settled before a session is finished, in the order it is read back: what nobody has confirmed, names that are
 * nobody's, gaps nobody is to fill, and the questions at the end. [] where it can be finished.
 */
export function readBack(record: NetworkRecord, id: Id, today: PartialDate): ReadBack[] {
  const session = record.sessions.find((one) => one.id === id);
  if (!session) return [];
  const names = uncertainNames({ record, session, today }).map((name) => ({
    key: `name ${name.name}`,
    kind: "name" as const,
    name,
  }));
  return [
    ...proposedAt(record, session),
    ...names,
    ...gapsWithoutOwner(record, id),
    ...questionsAtTheEnd(record, session, today),
  ];
}

/** What nobody confirms is left out; the words it was read from stay in what was said. */
export function leaveOut(list: ProposedList, id: Id): Change {
  return list === "people" || list === "places" ? { type: "misread", id } : { type: "drop", from: list, id };
}
