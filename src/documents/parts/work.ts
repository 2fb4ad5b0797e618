import { type Action, type Incident, type Intervention, type Question, type Removed } from "../../record";
import type { Line } from "../blocks";
import type { Context, Part } from "../kind";
import { inList } from "./address";
import { date, words, type Field } from "./field";
import { choiceLines, dateLines, namesOf, shownName, sourceLines, textLines } from "./lines";
import { listPart } from "./list";
import { short } from "./session";
import { OUTCOME } from "./words";

type Level = 1 | 2 | 3;

/** Entries without a date stand last: they are not the most urgent, only the least settled. */
const byDate =
  <E>(day: (entry: E) => string) =>
  (a: E, b: E) =>
    (day(a) || "9").localeCompare(day(b) || "9");

export const about = (context: Context, ids: readonly string[]): Line[] =>
  ids.length === 0 ? [] : [{ lead: "About: ", text: namesOf(context.record, ids), derived: true }];

/** What an action is for: the question or gap it answers, in that question's words. */
function served(action: Action, { record }: Context): Line[] {
  const question = record.questions.find(({ id }) => id === action.serves);
  return question ? [{ lead: "To answer: ", text: short(question.text), derived: true }] : [];
}

const actionText: Field<Action> = {
  field: "text",
  label: "Action",
  share: 52,
  room: 2,
  lines: (action, at, context) => [
    ...textLines(action.text, at("text")),
    ...textLines(action.goal, at("goal"), { lead: "Goal: " }),
    ...served(action, context),
    ...about(context, action.concerns),
  ],
};
const actionOwner: Field<Action> = {
  field: "owner",
  label: "Owner",
  share: 26,
  lines: (action, at) => [...textLines(action.owner, at("owner"), { strong: true }), ...textLines(action.agency, at("agency"))],
  needed: (action) => (action.owner === "" ? `The action "${short(action.text)}" has no owner.` : undefined),
};
const actionDue = date<Action>("due", "By", {
  share: 22,
  needed: (action) => (action.due === "" ? `The action "${short(action.text)}" has no deadline.` : undefined),
});
const actionOutcome: Field<Action> = {
  field: "outcome",
  label: "Outcome",
  share: 34,
  lines: (action, at) => [...choiceLines(OUTCOME[action.outcome], at("outcome")), ...textLines(action.update, at("update"))],
};

/** Open actions by date, the owner in bold; a word, never a colour, says that one is overdue. */
export function openActionsPart(title: string, level: Level, none: string, blankRows?: number): Part {
  const due: Field<Action> = {
    ...actionDue,
    lines: (action, at, context) => [
      ...dateLines(action.due, at("due")),
      ...(action.due.length === 10 && action.due < context.today ? [{ text: "Overdue", derived: true, strong: true }] : []),
    ],
  };
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
    columns: [text, actionOwner, due],
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
      { ...actionText, share: 44 },
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

export function interventionsPart(level: Level, blankRows?: number): Part {
  return listPart<Intervention>({
    of: "interventions",
    heading: "Interventions",
    level,
    entries: ({ record }) => [...record.interventions].sort(byDate(({ start }) => start)),
    columns: [
      words<Intervention>("aim", "Aim", { share: 36, room: 2 }),
      {
        field: "target",
        label: "With",
        share: 24,
        lines: ({ target }, _at, { record }) => target.map((id) => ({ text: shownName(record, id) })),
        derived: true,
      },
      words<Intervention>("lead", "Lead", { share: 20, strong: true }),
      {
        field: "start",
        label: "From and to",
        share: 20,
        lines: (entry, at) => [...dateLines(entry.start, at("start"), "From "), ...dateLines(entry.end, at("end"), "To ")],
      },
    ],
    address: inList("interventions"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

type QuestionsOf = { kinds: readonly Question["kind"][]; title: string; none?: string; blankRows?: number; answers: boolean };

/** Key questions and gaps; a gap without an owner and a deadline is unfinished (guidance, "Group mapping meeting"). */
export function questionsPart({ kinds, title, none, blankRows, answers }: QuestionsOf, level: Level): Part {
  const gapNeeds = (message: string, field: "owner" | "due") => (question: Question) =>
    question.kind === "gap" && question.answer === "" && question[field] === ""
      ? `${message} "${short(question.text)}".`
      : undefined;
  return listPart<Question>({
    of: "questions",
    heading: title,
    level,
    entries: ({ record }) => record.questions.filter((question) => kinds.includes(question.kind)),
    columns: [
      {
        field: "text",
        label: kinds.includes("gap") ? "What is not known" : "Question",
        share: 52,
        room: 2,
        lines: (question, at, context) => [
          ...textLines(question.text, at("text")),
          ...about(context, question.concerns),
          ...(answers ? textLines(question.answer, at("answer"), { lead: "Answer: " }) : []),
          ...(question.status === "proposed" ? [{ text: "To be confirmed", derived: true }] : []),
        ],
      },
      words<Question>("owner", "Who finds out", { share: 26, strong: true, needed: gapNeeds("Nobody is to find out:", "owner") }),
      date<Question>("due", "By", { share: 22, needed: gapNeeds("There is no deadline for", "due") }),
    ],
    address: inList("questions"),
    ...(none === undefined ? {} : { none }),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

export function incidentsPart(level: Level, blankRows?: number): Part {
  return listPart<Incident>({
    of: "incidents",
    heading: "Incidents",
    level,
    entries: ({ record }) => [...record.incidents].sort(byDate(({ date: day }) => day)),
    columns: [
      {
        field: "date",
        label: "Date and place",
        share: 24,
        lines: (incident, at, { record }) => [
          ...dateLines(incident.date, at("date")),
          ...(incident.place === "" ? [] : [{ text: shownName(record, incident.place), derived: true }]),
        ],
      },
      {
        field: "what",
        label: "What happened",
        share: 38,
        lines: (incident, at) => [
          ...textLines(incident.what, at("what")),
          ...(incident.status === "proposed" ? [{ text: "To be confirmed", derived: true }] : []),
        ],
      },
      {
        field: "present",
        label: "Who was there",
        share: 19,
        lines: ({ present }, _at, { record }) => present.map((id) => ({ text: shownName(record, id) })),
        derived: true,
      },
      { field: "source", label: "Source", share: 19, lines: (incident, at) => sourceLines(incident.source, at("source")) },
    ],
    address: inList("incidents"),
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}

/** All that stays of people taken off the map, until the minutes that say so are finished. */
export function removedPart(level: Level): Part {
  return listPart<Removed>({
    of: "removed",
    heading: "Taken off the map",
    level,
    entries: ({ record }) => record.removed,
    columns: [
      words<Removed>("initials", "Initials", { share: 16 }),
      date<Removed>("date", "Date", { share: 22 }),
      words<Removed>("reason", "Reason", { share: 38 }),
      words<Removed>("decidedBy", "Decided by", { share: 24 }),
    ],
    address: inList("removed"),
  });
}
