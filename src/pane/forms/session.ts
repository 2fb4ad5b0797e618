import type { Session } from "../../record";
import type { Field } from "../fields";
import { SESSION_KINDS } from "./options";
import { nextReviewRemark, sessionDayRemark, type Setting } from "./remarks";

const isWithin = (entry: object) => (entry as Session).kind === "review" || (entry as Session).within !== "";

export function sessionFields(setting: Setting): readonly Field[] {
  return [
    { type: "choice", path: "kind", label: "Kind of session", options: SESSION_KINDS },
    {
      type: "date",
      path: "date",
      label: "Date",
      leaning: "future",
      remark: (entry) => sessionDayRemark(setting, entry as Session),
    },
    { type: "line", path: "venue", label: "Where" },
    {
      type: "line",
      path: "within",
      label: "Held within",
      hint: "The meeting it is part of, where a review has none of its own.",
      when: isWithin,
    },
    { type: "line", path: "chair", label: "Chair" },
    { type: "line", path: "minuteTaker", label: "Minute taker" },
    {
      type: "line",
      path: "strategyMeeting",
      label: "Strategy meeting",
      hint: "Mapping replaces no strategy meeting. Where its own papers are: in words, or an address.",
    },
  ];
}

export function nextReviewFields(setting: Setting): readonly Field[] {
  const remark = (entry: object) => nextReviewRemark(setting, entry as Session);
  return [{ type: "date", path: "nextReview", label: "Date of the next session", leaning: "future", remark }];
}

/** Of whoever was asked; what became of it is a tap beside the name. */
export const ATTENDEE_FIELDS: readonly Field[] = [
  { type: "line", path: "name", label: "Name" },
  { type: "line", path: "agency", label: "Agency" },
  { type: "line", path: "job", label: "Job" },
  { type: "text", path: "why", label: "Why they were asked" },
];

export const DECISION_FIELDS: readonly Field[] = [
  { type: "text", path: "text", label: "Decision" },
  { type: "text", path: "reason", label: "Reason" },
  { type: "text", path: "dissent", label: "Who did not agree, and why" },
  { type: "who", path: "concerns", label: "About", among: "both", several: true },
];

export const PARKED_FIELDS: readonly Field[] = [
  { type: "text", path: "text", label: "Parked point" },
  { type: "text", path: "why", label: "Why it may need its own mapping" },
  { type: "who", path: "concerns", label: "About", among: "both", several: true },
];
