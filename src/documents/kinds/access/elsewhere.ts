import { PRE_MAPPING_QUESTIONS } from "../../../guidance";
import { linesOf, type NetworkRecord } from "../../../record";
import type { Line } from "../../blocks";
import type { Part } from "../../kind";
import { bullets, freePart, heading } from "../../parts/free";
import { shownName } from "../../parts/lines";
import { whom } from "./beside";

/** What was said under a label; a question has its own mark at its end. */
const said = (label: string, text: string): Line[] =>
  linesOf(text).map((line) => ({ lead: label.endsWith("?") ? `${label} ` : `${label}: `, text: line }));

function notesIn(record: NetworkRecord): Line[] {
  const { purpose, scope, riskReason, trigger, preMapping, people, places } = record;
  const questionOf = (id: string) => PRE_MAPPING_QUESTIONS.find((question) => question.id === id)?.text ?? "Before the mapping";
  const asked = Object.entries(preMapping).flatMap(([id, text]) => said(questionOf(id), text));
  const noted = [...people.slice(1), ...places].flatMap(({ id, note }) => said(`Note on ${shownName(record, id)}`, note));
  return [
    ...said("Purpose", purpose),
    ...said("Scope", scope),
    ...said("Why the title is as it is", riskReason),
    ...said("What it began with", trigger.what),
    ...asked,
    ...noted,
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
    const lines = all.map(({ id, job, agency }) => ({
      text: [shownName(record, id), job, agency].filter((part) => part !== "").join(", "),
    }));
    return lines.length === 0 ? [] : [heading(1, "Who works with them"), ...bullets(lines)];
  },
});

/** Everybody else whose name stands in the paper. */
export const named: Part = freePart({
  build: ({ record }) => {
    const others = record.people.slice(1).map(({ id }) => ({ text: shownName(record, id) }));
    return others.length === 0 ? [] : [heading(1, "Who else is named"), ...bullets(others)];
  },
});
