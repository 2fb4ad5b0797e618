import type { Span } from "../../record";

/** Short forms with a full stop after which a sentence goes on; initials ("J. Hart") as well. */
const GOES_ON = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Rd|Prof|Sgt|Insp|No|approx|vs|cf|e\.g|i\.e|\p{Lu})\.$/iu;

/** Where a sentence may end: its mark with what closes after it, or a line break. */
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/gu;

const startsAnew = (rest: string) => /^\s*(?:[\p{Lu}\p{N}"'“‘(•*–—-]|$)/u.test(rest);

function endsAt(text: string, from: number, { 0: mark, index }: RegExpExecArray): boolean {
  const end = index + mark.length;
  // A text that was pasted breaks its lines anywhere; a blank line or a capital starts something new.
  if (mark.startsWith("\n")) return mark.length > 1 || startsAnew(text.slice(end));
  return !(mark === "." && GOES_ON.test(text.slice(Math.max(from, index - 8), end)));
}

/** The sentences of a text in order, without the white space between them. */
export function sentencesIn(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const take = (end: number) => {
    const whole = text.slice(from, end);
    const start = from + whole.length - whole.trimStart().length;
    if (whole.trim() !== "") found.push({ start, end: start + whole.trim().length });
    from = end;
  };
  for (const match of text.matchAll(END)) {
    if (endsAt(text, from, match)) take(match.index + match[0].length);
  }
  take(text.length);
  return found;
}

/** The sentence that holds this place of the text; the whole text where there is none. */
export const sentenceAt = (sentences: readonly Span[], at: number): Span =>
  sentences.find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at };
