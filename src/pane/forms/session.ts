import type { NetworkRecord } from "../../record";
import type { Field } from "../fields";
import { ATTENDED, OUTCOMES, SESSION_KINDS } from "./options";

export const SESSION_FIELDS: readonly Field[] = [
  { type: "choice", path: "kind", label: "Kind of session", options: SESSION_KINDS },
  { type: "date", path: "date", label: "Date", leaning: "future" },
  { type: "line", path: "venue", label: "Where" },
  { type: "line", path: "chair", label: "Chair" },
  { type: "line", path: "minuteTaker", label: "Minute taker" },
];

export const ATTENDEE_FIELDS: readonly Field[] = [
  { type: "choice", path: "was", label: "Attendance", options: ATTENDED },
  { type: "line", path: "name", label: "Name" },
  { type: "line", path: "agency", label: "Agency" },
  { type: "line", path: "job", label: "Job" },
  { type: "line", path: "why", label: "Why they were asked" },
];

export const DECISION_FIELDS: readonly Field[] = [
  { type: "text", path: "text", label: "Decision" },
  { type: "text", path: "reason", label: "Reason" },
  { type: "text", path: "dissent", label: "Who did not agree, and why" },
  { type: "who", path: "concerns", label: "About", among: "both", several: true },
];

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** An action says who, by when, and which gap or question it serves, or which goal. */
export function actionFields(record: NetworkRecord): readonly Field[] {
  const serves = [
    { value: "", label: "A goal in words" },
    ...record.questions.map(({ id, text }) => ({ value: id, label: short(text) || "A question without words" })),
  ];
  return [
    { type: "text", path: "text", label: "Action" },
    { type: "line", path: "owner", label: "Who does it" },
    { type: "line", path: "agency", label: "Agency" },
    { type: "date", path: "due", label: "By when", leaning: "future", hint: "“Friday” or “in 2 weeks” will do." },
    { type: "choice", path: "serves", label: "What it is for", options: serves },
    { type: "line", path: "goal", label: "Goal", when: (entry) => (entry as { serves: string }).serves === "" },
    { type: "who", path: "concerns", label: "About", among: "both", several: true },
    { type: "choice", path: "outcome", label: "Outcome", options: OUTCOMES },
    { type: "text", path: "update", label: "Update" },
  ];
}

export const GAP_FIELDS: readonly Field[] = [
  { type: "text", path: "text", label: "What is not known" },
  { type: "line", path: "owner", label: "Who finds out" },
  { type: "date", path: "due", label: "By when", leaning: "future" },
  { type: "who", path: "concerns", label: "About", among: "both", several: true },
  { type: "text", path: "answer", label: "Answer" },
];

export const QUESTION_FIELDS: readonly Field[] = [
  { type: "text", path: "text", label: "Question" },
  { type: "who", path: "concerns", label: "About", among: "both", several: true },
  { type: "text", path: "answer", label: "Answer" },
];

export const INTERVENTION_FIELDS: readonly Field[] = [
  { type: "text", path: "aim", label: "What it is to achieve" },
  { type: "who", path: "target", label: "For whom or where", among: "both", several: true },
  { type: "line", path: "lead", label: "Who leads" },
  { type: "date", path: "start", label: "Start", leaning: "future" },
  { type: "date", path: "end", label: "End", leaning: "future", hint: "A review follows when it ends." },
];
