import type { Drawing } from "../drawing";
import { missingFrom } from "./measure";

/** Scripts with fonts of their own, fetched only for a map that has such letters. */
export type Script = "arabic" | "bengali";

const LETTERS: Record<Script, RegExp> = { arabic: /\p{Script=Arabic}/u, bengali: /\p{Script=Bengali}/u };
const SCRIPTS = Object.keys(LETTERS) as Script[];

const FAMILY: Record<Script, string> = { arabic: "Noto Sans Arabic", bengali: "Noto Sans Bengali" };
const LATIN = "Arimo, Arial, Helvetica, sans-serif";

/** The fonts of a row. A script's own comes first, since painters that fall back letter by letter tear its signs apart. */
export function familyFor(text: string): string {
  const script = SCRIPTS.find((one) => LETTERS[one].test(text));
  return script ? `${FAMILY[script]}, ${LATIN}` : LATIN;
}

/** All that is written on a map. */
export const wordsOn = ({ nodes, notes, links, heading, key }: Drawing): string =>
  [
    ...[...nodes, ...notes, ...key.entries].flatMap(({ rows }) => rows),
    ...links.flatMap(({ label }) => label?.rows ?? []),
    ...heading,
  ]
    .map(({ text }) => text)
    .join(" ");

/** Scripts of what is written that need a font of their own. */
export const scriptsIn = (words: string): Script[] => SCRIPTS.filter((script) => LETTERS[script].test(words));

/** Characters that none of the shipped fonts has a shape for; on paper a box may stand in their place. */
const unshippedIn = (words: string): string[] =>
  missingFrom(words).filter((letter) => !SCRIPTS.some((script) => LETTERS[script].test(letter)));

export const lettersWithoutFont = (drawing: Drawing): string[] => unshippedIn(wordsOn(drawing));

const MOST_SHOWN = 8;

/** Said before a map with such characters is printed or taken out. */
export function withoutFontWords(letters: readonly string[]): string {
  const some = letters.slice(0, MOST_SHOWN).join(" ");
  const more = letters.length > MOST_SHOWN ? " and others" : "";
  return (
    `The map has characters that its fonts do not have (${some}${more}). A picture of it may show boxes in their place. ` +
    "Write those names in letters that it has as well, such as in English."
  );
}
