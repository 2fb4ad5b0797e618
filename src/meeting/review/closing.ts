import { INNER_PREFIX, nextId, type Change, type Id, type NetworkRecord, type PartialDate, type Session } from "../../record";

/** What is still open when the group work ends: it stays with somebody. */
export const openWork = ({ actions, questions }: NetworkRecord): number =>
  actions.filter(({ outcome }) => outcome === "open").length +
  questions.filter(({ kind, answer }) => kind === "gap" && answer === "").length;

/** What the record of a closing lacks, each with the field it goes into; [] where the group work is not being closed, or nothing is. */
export function closingLacks(record: NetworkRecord, { closing }: Session): { field: keyof Session["closing"]; words: string }[] {
  if (closing.on === "") return [];
  const lacks: { field: keyof Session["closing"]; words: string }[] = [];
  if (closing.agreedBy.trim() === "")
    lacks.push({ field: "agreedBy", words: "Who agreed that the risk has reduced is not written down." });
  if (closing.grounds.trim() === "")
    lacks.push({ field: "grounds", words: "On what grounds the risk has reduced is not written down." });
  if (closing.staysOpen.trim() === "" && openWork(record) > 0) {
    lacks.push({ field: "staysOpen", words: "Something is still open. Say what stays open, and with whom." });
  }
  return lacks;
}

/** The group work goes on after it was closed: a new review session, whose first decision says why. */
export function openAgain(
  record: NetworkRecord,
  { on, reason }: { on: PartialDate; reason: string },
): { change: Change; id: Id } {
  const id = nextId(record, "sessions");
  const decision = { id: `${id}-${INNER_PREFIX.decisions}1`, text: "Open the group work again.", reason };
  return { change: { type: "add", to: "sessions", entry: { id, kind: "review", date: on, decisions: [decision] } }, id };
}
