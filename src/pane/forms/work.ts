import { separates } from "../../guidance";
import type { Action, Intervention, Question } from "../../record";
import type { Field } from "../fields";
import { OUTCOMES } from "./options";
import { deadlineRemark, ownerRemark, spanRemark, type Setting } from "./remarks";

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** A reason is asked for where the words would keep the young people apart, and stays where one was given. */
const asksReason = (entry: object) => {
  const { text, reason } = entry as Action;
  return separates(text) || reason !== "";
};

/** An action says who, by when, and which gap or question it serves, or which goal. */
export function actionFields(setting: Setting): readonly Field[] {
  const serves = [
    { value: "", label: "A goal in words" },
    ...setting.record.questions.map(({ id, text }) => ({ value: id, label: short(text) || "A question without words" })),
  ];
  return [
    { type: "text", path: "text", label: "Action" },
    {
      type: "text",
      path: "reason",
      label: "Why keep them apart",
      hint: "Breaking friends up seldom works and can leave them less safe. Say why it will help here.",
      when: asksReason,
    },
    { type: "line", path: "owner", label: "Who does it", remark: (entry) => ownerRemark(setting, (entry as Action).owner) },
    { type: "line", path: "agency", label: "Agency" },
    {
      type: "date",
      path: "due",
      label: "By when",
      leaning: "future",
      hint: "“Friday” or “in 2 weeks” will do.",
      remark: (entry) => {
        const { outcome, session, due } = entry as Action;
        return outcome === "open" ? deadlineRemark(setting, session, due) : "";
      },
    },
    { type: "choice", path: "serves", label: "Which problem or goal it serves", options: serves },
    { type: "line", path: "goal", label: "Goal", when: (entry) => (entry as Action).serves === "" },
    { type: "who", path: "concerns", label: "About", among: "both", several: true },
    { type: "choice", path: "outcome", label: "Outcome", options: OUTCOMES },
    { type: "text", path: "update", label: "Update" },
  ];
}

export function gapFields(setting: Setting): readonly Field[] {
  return [
    { type: "text", path: "text", label: "What is not known" },
    { type: "line", path: "owner", label: "Who finds out", remark: (entry) => ownerRemark(setting, (entry as Question).owner) },
    {
      type: "date",
      path: "due",
      label: "By when",
      leaning: "future",
      remark: (entry) => {
        const { answer, session, due } = entry as Question;
        return answer === "" ? deadlineRemark(setting, session, due) : "";
      },
    },
    { type: "who", path: "concerns", label: "About", among: "both", several: true },
    { type: "text", path: "answer", label: "Answer" },
  ];
}

export const QUESTION_FIELDS: readonly Field[] = [
  { type: "text", path: "text", label: "Question" },
  { type: "who", path: "concerns", label: "About", among: "both", several: true },
  { type: "text", path: "answer", label: "Answer" },
];

export function interventionFields(setting: Setting): readonly Field[] {
  return [
    { type: "text", path: "aim", label: "What it is to achieve" },
    { type: "who", path: "target", label: "For whom or where", among: "both", several: true },
    { type: "line", path: "lead", label: "Who leads", remark: (entry) => ownerRemark(setting, (entry as Intervention).lead) },
    { type: "date", path: "start", label: "Start", leaning: "future" },
    {
      type: "date",
      path: "end",
      label: "End",
      leaning: "future",
      hint: "A review follows when it ends.",
      remark: (entry) => {
        const { start, end, session } = entry as Intervention;
        return spanRemark(start, end) || deadlineRemark(setting, session, end);
      },
    },
  ];
}
