import type { Answer, OwnMap } from "../ownmap";
import type { Id } from "../record";
import { YOUNG_PERSON, type Asking } from "./youngPerson";

/** A question as it stands on the sheet: its words, and what was said to it. `id`: the answer's, or the question's while there is none. */
export type AskedQuestion = { id: Id; words: string; answer: Answer | undefined };

/** The answer to a question of the council's list, whichever of its two wordings it was asked in. */
export const answerTo = (
  answers: readonly Answer[],
  { guidance, plain }: { guidance: string; plain: string },
): Answer | undefined => answers.find(({ question }) => question === guidance || question === plain);

/**
 * Every question of the list in its order, asked in the words it was asked in or else in those that are chosen; then the worker's
 * own, and what was asked before the council changed its list.
 */
export function questionsOf({ answers }: Pick<OwnMap, "answers">, asking: Asking): AskedQuestion[] {
  const listed = YOUNG_PERSON.questions.map((question) => {
    const answer = answerTo(answers, question);
    return { id: answer?.id ?? question.id, words: answer?.question ?? question[asking], answer };
  });
  const taken = new Set(listed.map(({ answer }) => answer));
  const others = answers.filter((answer) => !taken.has(answer));
  return [...listed, ...others.map((answer) => ({ id: answer.id, words: answer.question, answer }))];
}
