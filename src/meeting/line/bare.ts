import type { Reading } from "./read";

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Takes out what stands at the front or the end of the text, with what joined it. */
function withoutEnds(text: string, spans: readonly { start: number; end: number }[]): string {
  let [from, to] = [0, text.length];
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    if (/^[\s.,;:()–—-]*$/u.test(text.slice(end, to)) && start > 0) to = Math.min(to, start);
  }
  for (const { start, end } of spans) {
    const joint = /^\s*(?:,|:|\bto\b|\bwill\b|\bplease\b|\band\b|–|-)?\s*/iu.exec(text.slice(end))?.[0] ?? "";
    if (/^[\s(]*(?:and|,)?\s*$/u.test(text.slice(from, start)) && end < to) from = end + joint.length;
  }
  return text
    .slice(from, to)
    .replace(/[\s,;:(–—-]+$/u, "")
    .trim();
}

/**
 * The words of an action or gap without whoever does it and by when, which have values of their own: "@Sarah to call the school
 * by Friday" is "Call the school". What stands inside the sentence stays.
 */
export function bareWords({ words, owner, when }: Reading): string {
  const spans = [...(owner?.spans ?? []), ...(when.date === "" ? [] : when.spans)].sort((a, b) => a.start - b.start);
  const bare = withoutEnds(words, spans).replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu, "");
  return capital(bare === "" ? words : bare);
}
