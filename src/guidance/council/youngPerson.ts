import * as v from "valibot";
import { checkTemplate } from "../template";

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** Stands in titles and file names. */
const Title = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z][A-Za-z ]{0,23}$/));
/** Without a digit, so that none is ever taken for the number of an answer. */
const QuestionId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{2,23}$/));

/** The guidance's own words, and plainer ones beside them that the worker can choose. */
const Both = v.strictObject({ guidance: Words, plain: Words });

const Question = v.strictObject({ id: QuestionId, guidance: Words, plain: Words });

/** An answer is found again by the words it was asked in: no two questions may share them. */
function differ(questions: readonly v.InferOutput<typeof Question>[]): boolean {
  const ids = questions.map(({ id }) => id);
  const words = questions.flatMap(({ guidance, plain }) => [...new Set([guidance, plain])]);
  return new Set(ids).size === ids.length && new Set(words).size === words.length;
}

const WORDS = [
  "questions",
  "question",
  "answer",
  "plan",
  "strength",
  "harm",
  "tries",
  "helps",
  "again",
  "people",
  "name",
  "note",
  "more",
  "parts",
  "usedToBe",
  "knows",
  "photograph",
  "with",
  "initials",
  "date",
] as const;

const YoungPersonSchema = v.strictObject({
  title: Title,
  marking: v.pipe(v.string(), v.trim()),
  foot: v.pipe(v.string(), v.trim()),
  readingAge: v.pipe(v.number(), v.integer(), v.minValue(6), v.maxValue(18)),
  steps: v.strictObject({ circle: Both, friends: Both, questions: Both, plan: Both }),
  questions: v.pipe(
    v.array(Question),
    v.nonEmpty(),
    v.maxLength(30),
    v.check((questions) => differ(questions)),
  ),
  words: v.strictObject(v.entriesFromList(WORDS, Words)),
});

const WRITE: Readonly<Record<keyof YoungPerson, string>> = {
  title: 'what the sheet is called, in letters only, such as "My map"',
  marking: 'what stands at the head of every page, or "" for nothing',
  foot: 'a sentence for the foot of every page, or "" for none',
  readingAge: "the age, from 6 to 18, that the sheet is to be read at; what is harder to read is told",
  steps: 'for each of "circle", "friends", "questions" and "plan" the words of the guidance, and plainer ones',
  questions:
    'up to 30 questions, each with an "id" of letters and hyphens, the words of the guidance and "plain" ones; no two of them the same',
  words: `the headings and labels of the sheet: ${WORDS.map((word) => `"${word}"`).join(", ")}`,
};

/** What a young person's own sheet says, in the guidance's words and in plainer ones. */
export type YoungPerson = v.InferOutput<typeof YoungPersonSchema>;

/** In which words a question is asked: as the guidance has it, or plainer. */
export type Asking = keyof v.InferOutput<typeof Both>;

/** A council's words for the sheet. Throws TemplateError, naming the file, each faulty key, and what to write there. */
export function loadYoungPerson(json: unknown, file = "young-person.json"): YoungPerson {
  return checkTemplate(file, YoungPersonSchema, WRITE, json);
}
