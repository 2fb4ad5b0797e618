import type { Action, Question } from "../../../record";
import type { Line, Target } from "../../blocks";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { choiceLines, dateLines, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { OUTCOME } from "../../parts/words";
import { also, open } from "./beside";

/** Why it was not settled, each time somebody said so. */
const wentOn = ({ carried }: Pick<Action, "carried">, at: (field: string) => Target): Line[] =>
  carried.flatMap(({ id, reason }) => textLines(reason, at(`carried.${id}.reason`), { lead: "Why it went on: " }));

/** What was asked about them. */
export const questions: Part = listPart<Question>({
  of: "questions",
  heading: "Questions and gaps",
  entries: ({ record }) => record.questions,
  columns: [
    {
      field: "text",
      label: "Question",
      share: 40,
      lines: (question, at) => [...textLines(question.text, at("text")), ...wentOn(question, at), ...open(question.status)],
    },
    {
      field: "answer",
      label: "Answer, and who finds out",
      share: 36,
      lines: (question, at) => [
        ...textLines(question.answer, at("answer")),
        ...textLines(question.owner, at("owner"), { lead: "Who finds out: " }),
        ...dateLines(question.due, at("due"), "By "),
      ],
    },
    also<Question>(24),
  ],
  address: inList("questions"),
});

/** What was to be done that is about them. */
export const actions: Part = listPart<Action>({
  of: "actions",
  heading: "Actions",
  entries: ({ record }) => record.actions,
  columns: [
    {
      field: "text",
      label: "Action",
      share: 46,
      lines: (action, at) => [
        ...textLines(action.text, at("text")),
        ...textLines(action.goal, at("goal"), { lead: "Goal: " }),
        ...textLines(action.reason, at("reason"), { lead: "Reason: " }),
        ...textLines(action.update, at("update"), { lead: "Update: " }),
        ...wentOn(action, at),
      ],
    },
    {
      field: "owner",
      label: "Who and by when",
      share: 30,
      lines: (action, at) => [
        ...textLines(action.owner, at("owner"), { strong: true }),
        ...textLines(action.agency, at("agency")),
        ...dateLines(action.due, at("due"), "By "),
        ...choiceLines(OUTCOME[action.outcome], at("outcome")),
      ],
    },
    also<Action>(24),
  ],
  address: inList("actions"),
});
