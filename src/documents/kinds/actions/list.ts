import { foldName, type Action, type Question } from "../../../record";
import type { Part } from "../../kind";
import { actionDueNow, actionOwner, actionText } from "../../parts/actions";
import { inList } from "../../parts/address";
import { about, byDate } from "../../parts/about";
import { date, words } from "../../parts/field";
import { textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { carriedLines } from "../../parts/origin";

type Owned = { owner: string; agency?: string; due: string };

const sooner = byDate<Owned>(({ due }) => due);

/** Everything of one owner stands together, the next first; what nobody has taken on comes last. */
function byOwner<E extends Owned>(entries: readonly E[]): E[] {
  const key = ({ owner, agency = "" }: Owned) => foldName(owner || agency) || "\u{10FFFF}";
  return [...entries].sort((a, b) => key(a).localeCompare(key(b)) || sooner(a, b));
}

/** Open actions, whoever looks for their own name finds theirs together. */
export const ownedActionsPart: Part = listPart<Action>({
  of: "actions",
  heading: "What is to be done",
  entries: ({ record }) => byOwner(record.actions),
  columns: [
    { ...actionOwner, share: 28 },
    {
      ...actionText,
      share: 52,
      lines: (action, at, context) => [
        ...actionText.lines(action, at, context),
        ...textLines(action.update, at("update"), { lead: "Update: " }),
      ],
    },
    { ...actionDueNow, share: 20 },
  ],
  address: inList("actions"),
  none: "No actions are open.",
  blankRows: 12,
});

/** What somebody is to find out and no action serves yet. */
export const ownedQuestionsPart: Part = listPart<Question>({
  of: "questions",
  heading: "What is to be found out",
  entries: ({ record }) => {
    const served = new Set(record.actions.map(({ serves }) => serves));
    return byOwner(record.questions.filter(({ id, answer }) => answer === "" && !served.has(id)));
  },
  columns: [
    words<Question>("owner", "Owner", { share: 28, strong: true }),
    {
      field: "text",
      label: "Question or gap",
      share: 52,
      lines: (question, at, context) => [
        ...textLines(question.text, at("text")),
        ...about(context, question.concerns),
        ...carriedLines(question, at, context),
      ],
    },
    date<Question>("due", "By", {
      share: 20,
      needed: (question) =>
        question.owner !== "" && question.due === ""
          ? `There is no deadline for what ${question.owner} is to find out.`
          : undefined,
    }),
  ],
  address: inList("questions"),
});
