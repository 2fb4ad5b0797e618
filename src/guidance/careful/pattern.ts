/** A word as it is compared; `open` stands for any ending. */
type Letters = { text: string; open: boolean };
/** One place of a pattern: the words that may stand there, or a few words of any kind. */
export type Slot = { type: "words"; choices: readonly (readonly Letters[])[]; optional: boolean } | { type: "gap" };
export type Pattern = readonly Slot[];

/** Words that stand in several patterns, by name: "self" for themself, herself … */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** How many words may stand where a pattern says "…". */
export const GAP = 4;
/** With fewer letters before its "*" a word would stand for half the dictionary. */
const FEWEST_LETTERS = 3;

/** A word as it is compared, whichever apostrophe and capitals it is written with. */
export const folded = (word: string): string =>
  word
    .replace(/\u00AD/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .normalize("NFC");

function lettersOf(word: string): Letters[] | undefined {
  const letters = folded(word)
    .split(/[\s-]+/u)
    .map((part): Letters => (part.endsWith("*") ? { text: part.slice(0, -1), open: true } : { text: part, open: false }));
  const fits = ({ text, open }: Letters) =>
    /^[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*$/u.test(text) && text.length >= (open ? FEWEST_LETTERS : 1);
  return letters.length > 0 && letters.every(fits) ? letters : undefined;
}

function slotOf(word: string, groups: Groups): Slot | undefined {
  if (word === "…") return { type: "gap" };
  const inside = /^\((.+)\)$/u.exec(word)?.[1];
  const words = (inside ?? word).split("/").flatMap((part) => {
    const group = /^<(.+)>$/u.exec(part)?.[1];
    return group === undefined ? [part] : (groups[group] ?? [part]);
  });
  const choices = words.map(lettersOf).filter((letters) => letters !== undefined);
  if (choices.length !== words.length) return undefined;
  return { type: "words", choices, optional: inside !== undefined };
}

/**
 * A phrase as a council writes it: words with spaces between them. "put/puts" is either, "(more)" may be missing, "recruit*" has
 * any ending, "<self>" is any word of that group, "…" up to four words of any kind. Undefined where it is none.
 */
export function readPattern(text: string, groups: Groups): Pattern | undefined {
  const slots = text
    .trim()
    .split(/\s+/u)
    .map((word) => slotOf(word, groups));
  const pattern = slots.filter((slot) => slot !== undefined);
  const ends = [pattern[0], pattern.at(-1)];
  const has = pattern.some((slot) => slot.type === "words" && !slot.optional);
  return pattern.length === slots.length && has && ends.every((slot) => slot?.type === "words") ? pattern : undefined;
}

/** Whether a group's words can stand in a pattern. */
export const isGroup = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => lettersOf(word) !== undefined);
