import type { SessionItem } from "../../record";

export type SaidAs = SessionItem["as"];

/**
 * How a kind of line is asked for: by a mark or its word at the start of the line, by Alt and a digit, or by its button. The one
 * list that reader, buttons and help go by.
 */
export type LineKind = {
  as: SaidAs;
  label: string;
  /** "" where there is none: plain text is a note, and a link is told by its arrow. */
  mark: string;
  /** Only where a space follows: "+44", "#hashtag" and "~20" are words. */
  spaced: boolean;
  /** Before a colon: "action: …". The word stands for the kind, and is taken from the line. */
  word: string;
  /** Words of a sentence that say so as well. They stay in the line. */
  opens?: RegExp;
  digit: string;
  /** What it is for, in the pane's help. */
  help: string;
};

/** Marks that an English keyboard has under one or two fingers. A hyphen is none: it is how people begin any list. */
export const LINE_KINDS: readonly LineKind[] = [
  { as: "note", label: "Note", mark: "", spaced: false, word: "note", digit: "1", help: "what is said, as it is said" },
  { as: "action", label: "Action", mark: "!", spaced: false, word: "action", digit: "2", help: "@who, by when" },
  { as: "gap", label: "Gap", mark: "??", spaced: false, word: "gap", digit: "3", help: "not known; @who finds out, by when" },
  { as: "question", label: "Key question", mark: "?", spaced: false, word: "question", digit: "4", help: "to be answered" },
  {
    as: "decision",
    label: "Decision",
    mark: "=",
    spaced: false,
    word: "decision",
    opens: /^(?:agreed|decided)\b\s*(?::|that\b|to\b)/iu,
    digit: "5",
    help: "what was agreed",
  },
  { as: "strength", label: "Strength", mark: "+", spaced: true, word: "strength", digit: "6", help: "what protects or helps" },
  { as: "concern", label: "Concern", mark: "#", spaced: true, word: "concern", digit: "7", help: "what harms or worries" },
  {
    as: "incident",
    label: "Incident",
    mark: "*",
    spaced: true,
    word: "incident",
    digit: "8",
    help: "what happened, when, where",
  },
  { as: "link", label: "Link", mark: "", spaced: false, word: "link", digit: "9", help: "Male A > Male C: how, source, date" },
  { as: "parked", label: "Parked", mark: "~", spaced: true, word: "parked", digit: "0", help: "outside of this mapping" },
];

export const kindOf = (as: SaidAs): LineKind => LINE_KINDS.find((kind) => kind.as === as) ?? (LINE_KINDS[0] as LineKind);
export const kindByDigit = (digit: string): LineKind | undefined => LINE_KINDS.find((kind) => kind.digit === digit);

const WORD = new RegExp(`^(?:key\\s+)?(${LINE_KINDS.map(({ word }) => word).join("|")})\\s*:\\s*(?=\\S)`, "iu");
/** Longer marks first, so that "??" is not "?" twice. */
const MARKED = LINE_KINDS.filter(({ mark }) => mark !== "").sort((a, b) => b.mark.length - a.mark.length);

/** The kind a line says it is, and the line without the mark; undefined where it says nothing. */
export function markOf(line: string): { as: SaidAs; words: string } | undefined {
  const text = line.trim();
  const word = WORD.exec(text);
  const named = word && LINE_KINDS.find((kind) => kind.word === word[1]?.toLowerCase());
  if (word && named) return { as: named.as, words: text.slice(word[0].length) };
  for (const { as, mark, spaced } of MARKED) {
    const rest = text.startsWith(mark) ? text.slice(mark.length) : "";
    if (rest.trim() === "" || (spaced && !/^\s/u.test(rest)) || /^[!?=+#*~]/u.test(rest)) continue;
    return { as, words: rest.trim() };
  }
  const opened = LINE_KINDS.find(({ opens }) => opens?.test(text));
  return opened && { as: opened.as, words: text };
}
