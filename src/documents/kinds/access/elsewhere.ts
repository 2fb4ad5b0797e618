import { PRE_MAPPING_QUESTIONS } from "../../../guidance";
import { linesOf, type NetworkRecord, type Person } from "../../../record";
import type { Line } from "../../blocks";
import type { Part } from "../../kind";
import { bullets, freePart, heading } from "../../parts/free";
import { shownName } from "../../parts/lines";
import { whom } from "./beside";

/** What was said under a label; a question has its own mark at its end. */
const said = (label: string, text: string): Line[] =>
  linesOf(text).map((line) => ({ lead: label.endsWith("?") ? `${label} ` : `${label}: `, text: line }));

const roleOf = ({ job, agency }: Person): string => [job, agency].filter((part) => part !== "").join(", ");

function notesIn(record: NetworkRecord): Line[] {
  const { purpose, scope, riskReason, trigger, preMapping, people, places, removed } = record;
  const questionOf = (id: string) => PRE_MAPPING_QUESTIONS.find((question) => question.id === id)?.text ?? "Before the mapping";
  const asked = Object.entries(preMapping).flatMap(([id, text]) => said(questionOf(id), text));
  const noted = [...people.slice(1), ...places].flatMap(({ id, note, wording }) => [
    ...said(`Note on ${shownName(record, id)}`, note),
    ...said(`In the narrative, on ${shownName(record, id)}`, wording),
  ]);
  const reached = people
    .slice(1)
    .flatMap((other) => [
      ...(other.contactFor.length > 0 ? [] : said(`Role and agency of ${shownName(record, other.id)}`, roleOf(other))),
      ...said(`How to reach ${shownName(record, other.id)}`, other.reach),
    ]);
  const gone = removed.flatMap(({ initials, reason, decidedBy }) => [
    ...said(`Why ${initials || "somebody"} was taken off the map`, reason),
    ...said(`Who decided to take ${initials || "somebody"} off the map`, decidedBy),
  ]);
  return [
    ...said("Purpose", purpose),
    ...said("Scope", scope),
    ...said("Why the title is as it is", riskReason),
    ...said("What it began with", trigger.what),
    ...said("Who brought it", trigger.by),
    ...asked,
    ...noted,
    ...reached,
    ...gone,
  ];
}

/** Notes on others and texts of the network itself that name them. */
export const elsewhere: Part = freePart({
  build: ({ record }) => {
    const lines = notesIn(record);
    return lines.length === 0 ? [] : [heading(1, "Where else they are named"), ...bullets(lines)];
  },
});

/** Who works with them, as far as that is written down. */
export const workers: Part = freePart({
  build: (context) => {
    const { record } = context;
    const own = whom(context)?.id ?? "";
    const all = record.people.slice(1).filter(({ contactFor }) => contactFor.includes(own));
    const lines = all.map((one) => ({ text: [shownName(record, one.id), roleOf(one)].filter((part) => part !== "").join(", ") }));
    return lines.length === 0 ? [] : [heading(1, "Who works with them"), ...bullets(lines)];
  },
});

/** Everybody else of the network who stands in the paper, but for who works with them: that is said above. */
export const named: Part = freePart({
  build: (context) => {
    const { record } = context;
    const own = whom(context)?.id ?? "";
    const others = record.people.slice(1).filter(({ contactFor }) => !contactFor.includes(own));
    const lines = others.map(({ id }) => ({ text: shownName(record, id) }));
    return lines.length === 0 ? [] : [heading(1, "Who else of the network is named"), ...bullets(lines)];
  },
});
