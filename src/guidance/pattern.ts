/** A text as a pattern that finds it as it stands. */
export const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern for words of a template: whole words, any case and white space; `*` at the end stands for any ending. */
export function patternFor(words: readonly string[]): RegExp {
  const choices = words.map((word) => {
    const open = word.endsWith("*");
    return escapePattern(open ? word.slice(0, -1) : word).replace(/ +/g, "\\s+") + (open ? "\\p{L}*" : "");
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}
