import { answerTo, type Asking, type YoungPerson } from "../../../guidance";
import { nextOwnId, type OwnChange, type OwnMap } from "../../../ownmap";

export type Question = YoungPerson["questions"][number];

/** In which words a question stands on the screen: those it was answered in, else those that are chosen. */
export function askedIn(map: OwnMap, question: Question, chosen: Asking): Asking {
  const answer = answerTo(map.answers, question);
  if (!answer) return chosen;
  return answer.question === question.guidance ? "guidance" : "plain";
}

/** What was said to a question; "" where nothing was. */
export const saidTo = (map: OwnMap, question: Question): string => answerTo(map.answers, question)?.words ?? "";

/** What somebody says to a question, as it is asked; without words it is as if it had not been asked. */
export function answering(map: OwnMap, question: Question, asking: Asking, words: string): OwnChange {
  const id = answerTo(map.answers, question)?.id ?? nextOwnId(map, "answers");
  return { type: "answer", entry: { id, question: question[asking], plain: asking === "plain", words } };
}

/** The same question in the other words, where it was answered already; what was said stays. */
export function askedAnew(map: OwnMap, question: Question, asking: Asking): OwnChange | undefined {
  const answer = answerTo(map.answers, question);
  return answer && answering(map, question, asking, answer.words);
}
