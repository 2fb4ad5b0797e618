import { carefulWords, type CarefulList, type Listed } from "./list";
import type { Match } from "./phrases";
import { quotationsIn } from "./quotations";
import type { Span } from "../../record";
import { sentenceAt, sentencesIn } from "./sentences";
import { shortFormsIn } from "./shortForms";
import { tokensIn, type Token } from "./tokens";

/** Something in a text that is worth a second look, and what may stand in its place. Never put there by itself. */
export type Finding = Span & {
  /** A listed phrase; an opinion with nobody who holds it; a short form nobody explains; a whole text without a source. */
  about: "phrase" | "opinion" | "short" | "source";
  /** By which it is known: of the entry in the list, or the short form. */
  id: string;
  /** The words as they stand there; "" of a whole text. */
  said: string;
  why: string;
  instead: readonly string[];
};

export type Looking = {
  list?: CarefulList;
  /** Who or what it comes from is recorded beside the text. */
  sourced?: boolean;
  /** A short form that needs no words: a name, or one explained elsewhere. */
  isKnown?: (short: string) => boolean;
};

const within = (tokens: readonly Token[], { start, end }: Span) =>
  tokens.filter((token) => token.start >= start && token.end <= end);

/** Everything of one sentence that hangs on the words around a phrase. */
function applies({ of, start }: Match<Listed>, tokens: readonly Token[], sentences: readonly Span[], look: Looking): boolean {
  const { near, unless, about } = of;
  if (!near && !unless && about === "phrase") return true;
  const around = within(tokens, sentenceAt(sentences, start));
  if (near && near.find(around).length === 0) return false;
  if (unless && unless.find(around).length > 0) return false;
  const { list = carefulWords, sourced = false } = look;
  return about === "phrase" || !(sourced || list.said.find(around).length > 0);
}

/**
 * What to look at once more in a text, in its order: listed phrases in every form, opinions that nobody is said to hold, and
 * short forms. Quotations are left alone, and nothing is changed.
 */
export function carefulIn(text: string, look: Looking = {}): Finding[] {
  if (text.trim() === "") return [];
  const { list = carefulWords, isKnown = () => false } = look;
  const quotations = quotationsIn(text);
  const tokens = tokensIn(text, quotations);
  const sentences = sentencesIn(text);
  const phrases = list.phrases
    .find(tokens, (match) => applies(match, tokens, sentences, look))
    .map(({ of: { entry, about }, start, end }): Finding => {
      const { id, why, instead } = entry;
      return { start, end, about, id, said: text.slice(start, end), why, instead };
    });
  const shorts = shortFormsIn(text, quotations).filter(({ said }) => !isKnown(said));
  return [...phrases, ...shorts].sort((a, b) => a.start - b.start);
}

/** Whether a text says how it is known, or that it is not certain. */
export function isGuarded(text: string, { list = carefulWords }: Looking = {}): boolean {
  const tokens = tokensIn(text, []);
  return list.said.find(tokens).length + list.unsure.find(tokens).length > 0;
}
