import * as v from "valibot";
import { checkTemplate } from "../template";

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** Words to compare with, several on a line of the file. */
const WordList = v.pipe(
  v.array(v.string()),
  v.transform((lines) => lines.flatMap((line) => line.toLowerCase().split(/\s+/)).filter((word) => word !== "")),
);
/** Nouns and marks stand in titles and file names and are read back from them. */
const Mark = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z][A-Za-z ]{0,23}$/));

const WordingSchema = v.strictObject({
  kinds: v.record(v.string(), Mark),
  draft: Mark,
  noRisk: Words,
  rows: v.strictObject({ concerns: Words, contexts: Words, people: Words, contacts: Words, questions: Words }),
  codes: v.strictObject({ child: Mark, adult: Mark, other: Mark }),
  neutralName: Words,
  nameless: Words,
  separating: v.array(Words),
  vague: WordList,
  placeWords: WordList,
  commonWords: WordList,
});

const WRITE: Readonly<Record<keyof Wording, string>> = {
  kinds: 'the noun for each kind of document, in letters only, such as "minutes": "Minutes"',
  draft: 'the mark of a draft, in letters only, such as "DRAFT"',
  noRisk: 'what a title says while nobody has stated the risk, such as "risk not yet stated"',
  rows: "a hint for each of concerns, contexts, people, contacts and questions",
  codes: 'the words that codes start with, in letters only: "child", "adult" and "other"',
  neutralName: 'what stands for a name when two people share it, such as "[name]"',
  nameless: 'what stands for someone without a name, such as "name not known"',
  separating: 'a list of words that keep young people apart, such as "no contact"; * at the end stands for any ending',
  vague: "lines of words that do not make a title when they stand alone",
  placeWords: "lines of words that are parts of place names",
  commonWords: "lines of words that are names as well as ordinary words",
};

/** Words a council may change without code. */
export type Wording = v.InferOutput<typeof WordingSchema>;

/** A council's wording. Throws TemplateError, naming the file, each faulty key, and what to write there. */
export function loadWording(json: unknown, file = "wording.json"): Wording {
  return checkTemplate(file, WordingSchema, WRITE, json);
}
