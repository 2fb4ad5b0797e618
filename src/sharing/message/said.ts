import { fillIn, MESSAGES, type MessageKind } from "../../guidance";
import type { Draft, Writing } from "./draft";

/** What the council's sentences are filled with. A word is "" where it is not known; one that only says yes is "yes". */
export type Words = Readonly<Record<string, string>>;

/** "yes" for what holds, so that sentences can ask for it. */
export const yesIf = (holds: boolean): string => (holds ? "yes" : "");

const paragraphs = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n");

/**
 * Subject line and text of a message as the council words it (templates/messages.json). The marking comes first, whatever the council
 * wrote; a greeting stands before, and what is asked of whoever gets an attachment after it.
 */
export function saidIn(
  kind: MessageKind,
  words: Words,
  { from, profile: { marking } }: Writing,
): Pick<Draft, "subject" | "body"> {
  const { subject, body } = MESSAGES[kind];
  const line = fillIn(subject, words);
  return {
    subject: marking === "" ? line : `${marking}: ${line}`,
    body: paragraphs([
      fillIn(MESSAGES.greeting, words),
      ...body.map((text) => fillIn(text, words)),
      (words["attached"] ?? "") === "" ? "" : MESSAGES.care,
      from,
    ]),
  };
}
