import type { Action, Question } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { words } from "../../parts/field";
import { choiceLines, dateLines, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { OUTCOME } from "../../parts/words";
import { also, open } from "./beside";

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
      lines: (question, at) => [...textLines(question.text, at("text")), ...open(question.status)],
    },
    words<Question>("answer", "Answer", { share: 36 }),
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
