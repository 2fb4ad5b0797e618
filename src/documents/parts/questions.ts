import type { Question } from "../../record";
import type { Line, Target } from "../blocks";
import type { Part } from "../kind";
import { about, byDate } from "./about";
import { inList } from "./address";
import { date, words, type Field } from "./field";
import { dateLines, textLines } from "./lines";
import { listPart, type Level } from "./list";
import { carriedLines } from "./origin";
import { short } from "./session";

/** A gap without someone to find out and a deadline is unfinished (guidance, "Group mapping meeting"). */
const gapNeeds = (message: string, field: "owner" | "due") => (question: Question) =>
  question.answer === "" && question[field] === "" ? `${message} “${short(question.text)}”.` : undefined;

/** Carried by the team file only. */
function suggested({ prompt, on }: Question, at: Target): Line[] {
  if (on !== "") return dateLines(on, at, "Suggested by the tool, taken up on ");
  return prompt === "" ? [] : [{ text: "Suggested by the tool", derived: true }];
}

function questionText(label: string, share: number, answer: boolean): Field<Question> {
  return {
    field: "text",
    label,
    share,
    room: 2,
    lines: (question, at, context) => [
      ...textLines(question.text, at("text")),
      ...about(context, question.concerns),
      ...(answer ? textLines(question.answer, at("answer"), { lead: "Answer: " }) : []),
      ...suggested(question, at("on")),
      ...carriedLines(question, at, context),
      ...(question.status === "proposed" ? [{ text: "To be confirmed", derived: true }] : []),
    ],
  };
}

type Questions = { none?: string; blankRows?: number };

/** Gaps in what is known, each with who finds out and by when. */
export function gapsPart(level: Level, more: Questions = {}): Part {
  return listPart<Question>({
    of: "questions",
    heading: "Information gaps",
    level,
    entries: ({ record }) => record.questions.filter(({ kind }) => kind === "gap").sort(byDate(({ due }) => due)),
    columns: [
      questionText("What is not known", 52, true),
      words<Question>("owner", "Who finds out", { share: 26, strong: true, needed: gapNeeds("Nobody is to find out:", "owner") }),
      date<Question>("due", "By", { share: 22, needed: gapNeeds("There is no deadline for", "due") }),
    ],
    address: inList("questions"),
    ...more,
  });
}

/** Key questions of the network, with what has been found out. */
export function keyQuestionsPart(level: Level, more: Questions = {}): Part {
  return listPart<Question>({
    of: "questions",
    heading: "Key questions",
    level,
    entries: ({ record }) => record.questions.filter(({ kind }) => kind === "key-question"),
    columns: [
      questionText("Question", 56, false),
      {
        field: "answer",
        label: "What is known now",
        share: 44,
        lines: (question, at) => [
          ...textLines(question.answer, at("answer")),
          ...textLines(question.owner, at("owner"), { lead: "Who finds out: " }),
          ...dateLines(question.due, at("due"), "By "),
        ],
      },
    ],
    address: inList("questions"),
    ...more,
  });
}
