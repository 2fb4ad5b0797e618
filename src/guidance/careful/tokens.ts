import type { Span } from "../../record";
import { folded } from "./pattern";

/** A word of a text as it is compared, and what stands before it. */
export type Token = Span & {
  text: string;
  /** "join": white space, a line break or a hyphen; "pause": a comma or the like; "stop": a phrase does not go on over it. */
  before: "join" | "pause" | "stop";
};

const WORD = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’][\p{L}\p{M}]+)*/gu;
const JOIN = /^(?:[\s\u200B-]|[\u2010\u2011])*$/u;
const STOP = /[.!?;:•]|\n\s*\n/u;

/** The words of a text. Those within `apart` are compared with nothing, and no phrase goes on over them. */
export function tokensIn(text: string, apart: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while ((apart[at]?.end ?? Infinity) <= index) at += 1;
    const inside = (apart[at]?.start ?? Infinity) <= index;
    const between = text.slice(from, index);
    const before = inside || STOP.test(between) ? "stop" : JOIN.test(between) ? "join" : "pause";
    from = index + word.length;
    tokens.push({ start: index, end: from, text: inside ? "" : folded(word), before });
  }
  return tokens;
}
