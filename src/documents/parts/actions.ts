import { hasPassed, type Action } from "../../record";
import type { Line } from "../blocks";
import type { Context, Part } from "../kind";
import { about, byDate } from "./about";
import { inList } from "./address";
import { date, type Field } from "./field";
import { choiceLines, dateLines, textLines } from "./lines";
import { listPart, type Level } from "./list";
import { carriedLines } from "./origin";
import { short } from "./session";
import { OUTCOME } from "./words";

/** What an action is for: the question or gap it answers, in that question's words. */
function served(action: Action, { record }: Context): Line[] {
  const question = record.questions.find(({ id }) => id === action.serves);
  const text = question?.text.replace(/\s+/g, " ").trim() ?? "";
  return text === "" ? [] : [{ lead: "To answer: ", text, derived: true }];
}

export const actionText: Field<Action> = {
  field: "text",
  label: "Action",
  share: 52,
  room: 2,
  lines: (action, at, context) => [
    ...textLines(action.text, at("text")),
    ...textLines(action.goal, at("goal"), { lead: "Goal: " }),
    ...served(action, context),
    ...textLines(action.reason, at("reason"), { lead: "Why the young people are kept apart: " }),
    ...about(context, action.concerns),
    ...carriedLines(action, at, context),
  ],
  needed: (action) =>
    action.goal === "" && action.serves === ""
      ? `It is not said what the action “${short(action.text)}” is for: the gap it closes, or its goal.`
      : undefined,
};
export const actionOwner: Field<Action> = {
  field: "owner",
  label: "Owner",
  share: 26,
  lines: (action, at) => [...textLines(action.owner, at("owner"), { strong: true }), ...textLines(action.agency, at("agency"))],
  needed: (action) => (action.owner === "" ? `The action “${short(action.text)}” has no owner.` : undefined),
};
const actionDue = date<Action>("due", "By", {
  share: 22,
  needed: (action) => (action.due === "" ? `The action “${short(action.text)}” has no deadline.` : undefined),
});
const actionOutcome: Field<Action> = {
  field: "outcome",
  label: "Outcome",
  share: 34,
  lines: (action, at) => [...choiceLines(OUTCOME[action.outcome], at("outcome")), ...textLines(action.update, at("update"))],
};

/** A word, never a colour, says that one is overdue. */
export const actionDueNow: Field<Action> = {
  ...actionDue,
  lines: (action, at, context) => [
    ...dateLines(action.due, at("due")),
    ...(hasPassed(action.due, context.today) ? [{ text: "Overdue", derived: true, strong: true }] : []),
  ],
};

/** Open actions by date, the owner in bold. */
export function openActionsPart(title: string, level: Level, none: string, blankRows?: number): Part {
  const text: Field<Action> = {
    ...actionText,
    lines: (action, at, context) => [
      ...actionText.lines(action, at, context),
      ...textLines(action.update, at("update"), { lead: "Update: " }),
    ],
  };
  return listPart<Action>({
    of: "actions",
    heading: title,
    level,
    entries: ({ record }) => record.actions.filter(({ outcome }) => outcome === "open").sort(byDate(({ due: day }) => day)),
    columns: [text, actionOwner, actionDueNow],
    address: inList("actions"),
    none,
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

/** Actions that are no longer open, kept apart by whether somebody did them or circumstances changed. */
export function closedActionsPart(level: Level): Part {
  return listPart<Action>({
    of: "actions",
    heading: "Actions no longer open",
    level,
    entries: ({ record }) => record.actions.filter(({ outcome }) => outcome !== "open").sort(byDate(({ due }) => due)),
    columns: [
      { ...actionText, share: 44, needed: () => undefined },
      {
        ...actionOwner,
        share: 24,
        label: "Owner and deadline",
        lines: (action, at, context) => [...actionOwner.lines(action, at, context), ...dateLines(action.due, at("due"), "By ")],
        needed: () => undefined,
      },
      actionOutcome,
    ],
    address: inList("actions"),
  });
}
