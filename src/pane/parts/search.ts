/** Words folded for finding: no case, no accents. */
const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * How well words fit a text: 0 not at all, more is better. Each word has to begin some word of the text; the text that begins
 * with all of them as typed comes first.
 */
export function fit(text: string, typed: string): number {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  const folded = fold(text);
  const parts = folded.split(/[^\p{L}\p{N}]+/u);
  if (!words.every((word) => parts.some((part) => part.startsWith(word)) || folded.includes(word))) return 0;
  if (folded.startsWith(words.join(" "))) return 4;
  return words.every((word) => parts.some((part) => part.startsWith(word))) ? 3 : 2;
}

/** Those that fit, best first, in their own order where they fit alike. */
export function bestFits<T>(items: readonly T[], textOf: (item: T) => string, typed: string, most = 8): T[] {
  return items
    .map((item, index) => ({ item, index, score: fit(textOf(item), typed) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, most)
    .map(({ item }) => item);
}
