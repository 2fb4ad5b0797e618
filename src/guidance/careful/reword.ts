import { isCommonWord } from "../names";
import type { Finding } from "./find";
import { sentenceAt, sentencesIn } from "./sentences";

/** Where what stands before a phrase can be told after "concern that": a name or two, not half a sentence. */
const MOST_BEFORE = 5;
const LEADS_ON = new Set(
  (
    "a an the his her their its our my your this that in on of to for with by at from and or but who which as is are was were be been " +
    "not has have had will would may might can could should also said says because when while if so then"
  ).split(" "),
);

const PRONOUNS = new Set("he she they it we you this that these those the a an his her their our both all some".split(" "));

const ALONE = new Set(["he", "she", "they", "it", "we", "you", "i"]);

function canLead(before: string): boolean {
  const words = before.split(/\s+/u).filter((word) => word !== "");
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length === 0 || words.length > MOST_BEFORE || LEADS_ON.has(last)) return false;
  // "The police report that he", "His mother thinks she": half a sentence.
  const isHalf = words.length > 1 && (ALONE.has(last) || words.some((word) => /^(?:that|who|which)$/iu.test(word)));
  return !isHalf && !/[,;:()"“”‘—–]|['’]s$/u.test(before);
}

function loweredFirst(words: string): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? "";
  const isWord = PRONOUNS.has(first.toLowerCase()) || (first.length > 3 && isCommonWord(first.toLowerCase()));
  return isWord ? first.toLowerCase() + words.slice(first.length) : words;
}

const raised = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A text after one change in it, and where the cursor goes: after the words that were put in. */
export type Reworded = { text: string; at: number };

function replaced(text: string, start: number, end: number, words: string): Reworded {
  return { text: text.slice(0, start) + words + text.slice(end), at: start + words.length };
}

/** The words left out, with one of the spaces around them. */
function without(text: string, start: number, end: number, begins: boolean): Reworded {
  const after = /^,?\s/u.exec(text.slice(end))?.[0] ?? "";
  const rest = text.slice(end + after.length);
  const before = after === "" ? text.slice(0, start).replace(/,?\s$/u, "") : text.slice(0, start);
  return { text: before + (begins ? raised(rest) : rest), at: before.length };
}

/**
 * The text with one of a finding's alternatives in the place of its words; "" leaves them out. "…" in it is what stands before
 * them in the sentence ("Amir keeps going missing" -> "Concern that Amir may be …"), where that can be told so, and else only what
 * comes after "…" is put in.
 */
export function reworded(text: string, { start, end }: Pick<Finding, "start" | "end">, instead: string): Reworded {
  const sentence = sentenceAt(sentencesIn(text), start);
  const bullet = /^(?:[•*–—-]\s+)?/u.exec(text.slice(sentence.start, start))?.[0].length ?? 0;
  const first = sentence.start + bullet;
  const before = text.slice(first, start).trim();
  if (instead === "") return without(text, start, end, before === "");
  const [front = "", back] = instead.split("…");
  if (back !== undefined && canLead(before)) {
    const words = `${front}${loweredFirst(before)}${back}`;
    return replaced(text, first, end, raised(words.trim()));
  }
  const words = (back ?? instead).trim();
  if (words === "") return without(text, start, end, before === "");
  // "He’s putting himself at risk" has the beginning of the verb already.
  const shortened = /['’]s\s+$/u.test(text.slice(0, start)) ? words.replace(/^(?:is|has)\s+/u, "") : words;
  return replaced(text, start, end, before === "" ? raised(shortened) : shortened);
}
