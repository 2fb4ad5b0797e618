import { addWeeks } from "../../../guidance";
import { hasPassed } from "../../../record";
import { questionEvidence } from "../evidence";
import type { Rule } from "../suggestion";

/** At the end of each session actions are to be clear: a map with people and no action leads nowhere. */
export const noAction: Rule = ({ mapped, record }) =>
  mapped.length === 0 || record.actions.length + record.interventions.length > 0
    ? []
    : [
        {
          prompt: "no-action",
          about: [record.id],
          concerns: [],
          question: "What is to be done next, by whom and by when? The map has people and no action.",
          evidence: [],
        },
      ];

/** Key questions without anyone to find out and without a deadline, and those whose deadline has passed. */
export const nobodyAnswers: Rule = ({ questions, today, profile }) =>
  questions
    .filter(({ kind, text, answer, owner, due, on }) => {
      if (answer !== "" || text.trim() === "") return false;
      if (due !== "") return hasPassed(due, today);
      const waited = on === "" || addWeeks(on, 2, profile) <= today;
      return kind === "key-question" && owner === "" && waited;
    })
    .map((question) => ({
      prompt: "nobody-answers",
      about: [question.id],
      concerns: question.concerns,
      question: `Who finds out, and by when? Still open: “${question.text.replace(/\s+/g, " ").trim()}”`,
      evidence: [questionEvidence(question)],
      asked: question.id,
    }));
