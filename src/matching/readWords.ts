import type { Link } from "../record";
import { ANECDOTAL, EVIDENCED, SEEN_BY, UNCERTAIN } from "./words/certainty";
import { CONFLICT, DENIED, HARMFUL, PAST, PROTECTIVE, STEERS, STRONG, WEAK } from "./words/effects";
import { PLURAL_RELATIONS, RELATION } from "./words/relations";
import { wholeWords } from "./words/wordList";

/** What the words of a note tell about a link or a place; everything else stays "not-known". */
export type WordSense = Pick<Link, "nature" | "effect" | "conflict" | "basis" | "strength" | "past" | "byWhom"> & {
  /** The person described steers the other. */
  steers: boolean;
  /** Doubt about who or what is meant, not only about how it is known. */
  uncertain: boolean;
};

/** Whether the pattern stands in the text and is not denied just before ("not positive"). */
function says(text: string, pattern: RegExp): boolean | "denied" {
  const match = pattern.exec(text);
  if (!match) return false;
  return DENIED.test(text.slice(0, match.index)) ? "denied" : true;
}

/** Protective, harmful, or both at once; a denied word is no word for the opposite. */
export function effectOf(text: string): Link["effect"] {
  const protective = says(text, PROTECTIVE) === true;
  const harmful = says(text, HARMFUL) === true;
  if (protective && harmful) return "mixed";
  if (protective) return "protective";
  return harmful ? "harmful" : "not-known";
}

const PLURAL = wholeWords(PLURAL_RELATIONS);
/** Ways in which two people are told to be connected without a word for what they are to each other. */
const CONNECTED =
  /\b(?:(?:relationship|friendship|association|connection|link|contact)s?\s+(?:from|through|via|at|with|since|by)\s+[^.,;()–—]+|(?:attends?|attended|goes to|go to|at|in)\s+(?:the\s+)?same\s+[^.,;()–—]+|same\s+(?:school|class|year|college|pru|estate|block|road|street|football|team|gym|youth|placement)[^.,;()–—]*|met\s+(?:at|through|in|on|via|online)\s+[^.,;()–—]+|knows?\s+(?:each other|him|her|them)?\s*(?:from|through|via)\s+[^.,;()–—]+|known\s+(?:from|through|via)\s+[^.,;()–—]+|lives?\s+with|linked\s+(?:through|via|by)\s+[^.,;()–—]+)/iu;

function natureOf(note: string): string {
  const plural = PLURAL.exec(note);
  const relation = RELATION.exec(note);
  if (relation && !(plural && plural.index < relation.index)) return relation[0].replace(/\s+/gu, " ");
  if (plural) return plural[0];
  const connected = CONNECTED.exec(note)?.[0] ?? "";
  return connected.replace(/\s+/gu, " ").trim().slice(0, 80).trim();
}

/** Reads the words of a note. Only explicit words count: "positive" is protective, "believed" is anecdotal. */
export function readWords(note: string): WordSense {
  const conflict = says(note, CONFLICT) === true;
  const heard = ANECDOTAL.test(note) || /\?/u.test(note);
  const seen = says(note, EVIDENCED) === true && !/\b(?:not|un)\s?confirmed/iu.test(note);
  const steers = STEERS.exec(note);
  const turned = steers !== null && /^\s+by\b/iu.test(note.slice(steers.index + steers[0].length));
  const passive = steers !== null && /\b(?:being|been|was|were|is being)\s+$/iu.test(note.slice(0, steers.index));
  return {
    nature: natureOf(note),
    effect: effectOf(note),
    conflict,
    basis: heard ? "anecdotal" : seen ? "evidenced" : "not-known",
    strength: says(note, WEAK) === true ? "weak" : says(note, STRONG) === true ? "strong" : "not-known",
    past: says(note, PAST) === true,
    byWhom: (SEEN_BY.exec(note)?.[1] ?? "").trim(),
    steers: steers !== null && !turned && !passive && says(note, STEERS) === true,
    uncertain: UNCERTAIN.test(note) || /\?/u.test(note),
  };
}
