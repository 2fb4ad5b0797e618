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

/** A short form as it stands in texts: "NRM", "CE-BCU". */
const ShortForm = v.pipe(v.string(), v.regex(/^\p{Lu}[\p{L}&-]{1,11}$/u));

const NOUNS = {
  "team-file": Mark,
  information: Mark,
  "agenda-internal": Mark,
  "agenda-external": Mark,
  "agenda-review": Mark,
  minutes: Mark,
  actions: Mark,
  subjects: Mark,
  diagram: Mark,
};

/** The agendas may share a noun; two other papers of one day would have one title and one file name. */
function differ(kinds: Readonly<Record<string, string>>): boolean {
  const others = Object.entries(kinds).filter(([id]) => !id.startsWith("agenda-"));
  return new Set(others.map(([, noun]) => noun.toLowerCase())).size === others.length;
}

/** Every kind of document there is needs its noun; more are kept for kinds that are added. */
const Kinds = v.pipe(
  v.objectWithRest(NOUNS, Mark),
  v.check((kinds) => differ(kinds)),
);

const WordingSchema = v.strictObject({
  kinds: Kinds,
  draft: Mark,
  noRisk: Words,
  rows: v.strictObject({ concerns: Words, contexts: Words, people: Words, contacts: Words, questions: Words }),
  codes: v.strictObject({ child: Mark, adult: Mark, other: Mark }),
  neutralName: Words,
  nameless: Words,
  rings: v.pipe(v.array(Words), v.minLength(3), v.maxLength(4)),
  separating: v.array(Words),
  abbreviations: v.record(ShortForm, v.pipe(v.string(), v.trim())),
  vague: WordList,
  placeWords: WordList,
  commonWords: WordList,
});

const WRITE: Readonly<Record<keyof Wording, string>> = {
  kinds: 'the noun for each kind of document, its own and in letters only, such as "minutes": "Minutes"',
  draft: 'the mark of a draft, in letters only, such as "DRAFT"',
  noRisk: 'what a title says while nobody has stated the risk, such as "risk not yet stated"',
  rows: "a hint for each of concerns, contexts, people, contacts and questions",
  codes: 'the words that codes start with, in letters only: "child", "adult" and "other"',
  neutralName: 'what stands for a name when two people share it, such as "[name]"',
  nameless: 'what stands for someone without a name, such as "name not known"',
  rings: 'three or four names for how close people are on a young person\'s own map, nearest first, such as "Very close"',
  separating: 'a list of words that keep young people apart, such as "no contact"; * at the end stands for any ending',
  abbreviations:
    'each short form in capitals with what it means, such as "NRM": "National Referral Mechanism", or "" where everybody knows it',
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
