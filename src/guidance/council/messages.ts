import * as v from "valibot";
import { fillIn, readPhrase, wordsOf } from "../phrase";
import { checkTemplate } from "../template";

/** Words that a subject line may ask for; the first of two is always there. None of them names anybody (src/sharing/message). */
const TITLED = ["title", "risk"];
const SUBJECTS = {
  subjects: TITLED,
  invitation: ["session", "risk"],
  minutes: TITLED,
  actions: TITLED,
  paper: TITLED,
  request: ["risk"],
} as const;

/** Words that the paragraphs of each message may ask for. */
const WORDS = {
  subjects: ["agency", "date", "due", "late", "undated", "attached"],
  invitation: ["agency", "session", "risk", "when", "undated", "venue", "attached"],
  minutes: ["agency", "date", "attached"],
  actions: ["agency", "date", "attached"],
  paper: ["agency", "date", "attached"],
  request: ["risk", "unstated", "identified", "due", "about", "attached", "alone"],
} as const;

export type MessageKind = keyof typeof WORDS;

const phrase = (allowed: readonly string[]) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.check((text) => {
      const read = readPhrase(text);
      return read !== undefined && wordsOf(read).every((word) => allowed.includes(word));
    }),
  );

/** One line, of which something is left where nothing is known but the word that always is. */
function subjectOf(kind: MessageKind) {
  const [first = "", ...others] = SUBJECTS[kind];
  const known: Record<string, string> = others.length === 0 ? {} : { [first]: "known" };
  return v.pipe(
    phrase(SUBJECTS[kind]),
    v.check((text) => !/[\r\n]/.test(text) && fillIn(text, known) !== ""),
  );
}

const message = (kind: MessageKind) =>
  v.strictObject({ subject: subjectOf(kind), body: v.pipe(v.array(phrase(WORDS[kind])), v.nonEmpty()) });

const MessagesSchema = v.strictObject({
  greeting: phrase(["agency"]),
  care: phrase([]),
  subjects: message("subjects"),
  invitation: message("invitation"),
  minutes: message("minutes"),
  actions: message("actions"),
  paper: message("paper"),
  request: message("request"),
});

/** What a council's messages say, by kind: the subject line without the marking, and the paragraphs of the text. */
export type Messages = v.InferOutput<typeof MessagesSchema>;
const listed = (words: readonly string[]) => words.map((word) => `{${word}}`).join(", ");
const advice = (kind: MessageKind) =>
  `a "subject" of one line, in which no other words stand in braces than ${listed(SUBJECTS[kind])}, and a "body" of paragraphs with ` +
  `none but ${listed(WORDS[kind])}; what stands in square brackets falls away where its word is empty`;

const WRITE: Readonly<Record<keyof Messages, string>> = {
  greeting: 'how a message begins, such as "Dear colleagues[ at {agency}],"',
  care: "what is asked of everybody who gets an attachment, without words in braces",
  subjects: advice("subjects"),
  invitation: advice("invitation"),
  minutes: advice("minutes"),
  actions: advice("actions"),
  paper: advice("paper"),
  request: advice("request"),
};

/** A council's messages. Throws TemplateError, naming the file, each faulty key, and what to write there. */
export function loadMessages(json: unknown, file = "messages.json"): Messages {
  return checkTemplate(file, MessagesSchema, WRITE, json);
}
