import { FIELD_WORDS, type Doubt, type NetworkRecord } from "../../record";
import { choose, conflicts } from "./values";

type Headings = Pick<NetworkRecord, "risk" | "riskReason" | "purpose" | "scope" | "trigger" | "preMapping">;

/** The record's own values out of two: what one leaves open the other fills, and what differs is asked about. */
export function joinedHeadings(
  mine: NetworkRecord,
  theirs: NetworkRecord,
): { headings: Headings; doubts: Doubt[]; left: Doubt[] } {
  const isOpen = ({ kind, about }: Doubt) => kind === "conflict" && about[0] === mine.id;
  const all = [...mine.doubts, ...theirs.doubts];
  const doubts: Doubt[] = [];
  const pick = (field: string, a: string, b: string): string => {
    const others = all.filter((doubt) => isOpen(doubt) && doubt.field === field).map(({ other }) => other);
    const found = choose([a, b, ...others]);
    const what = FIELD_WORDS[field] ?? "an answer to a question before mapping";
    doubts.push(...conflicts({ about: mine.id, field, what, ...found }));
    return found.use;
  };
  const trigger = {
    what: pick("trigger.what", mine.trigger.what, theirs.trigger.what),
    identified: pick("trigger.identified", mine.trigger.identified, theirs.trigger.identified),
    by: pick("trigger.by", mine.trigger.by, theirs.trigger.by),
  };
  const questions = [...new Set([...Object.keys(mine.preMapping), ...Object.keys(theirs.preMapping)])];
  const answers = questions.map((id) => [id, pick(`preMapping.${id}`, mine.preMapping[id] ?? "", theirs.preMapping[id] ?? "")]);
  const headings = {
    risk: pick("risk", mine.risk, theirs.risk),
    riskReason: pick("riskReason", mine.riskReason, theirs.riskReason),
    purpose: pick("purpose", mine.purpose, theirs.purpose),
    scope: pick("scope", mine.scope, theirs.scope),
    trigger,
    preMapping: Object.fromEntries(answers) as Record<string, string>,
  };
  return { headings, doubts, left: all.filter((doubt) => !isOpen(doubt)) };
}
