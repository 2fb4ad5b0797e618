/** Words that stand in names and in ordinary sentences alike, or name nobody. */
const TOO_COMMON = [
  "unknown",
  "adult",
  "male",
  "female",
  "child",
  "young",
  "person",
  "mother",
  "father",
  "friend",
  "known",
  "name",
];

const SHORTEST = 3;

const foldedWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    // "Eesh's" names Eesh, "O'Neill" is one word.
    .replace(/['’ʼ]s(?![A-Za-z\u00c0-\uffff])/g, "")
    .replace(/[\u0300-\u036f'’ʼ]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\uffff]+/)
    .filter((word) => word !== "");

const isCommon = (word: string) => TOO_COMMON.indexOf(word) >= 0;

/** Whether words stand in a text one after the other. */
const follow = (text: readonly string[], words: readonly string[]): boolean =>
  text.some((_, at) => words.every((word, next) => text[at + next] === word));

/**
 * Whether one of the words of a name, or the whole of it, stands in a text: "Aisha" and "begum" name Aisha Begum, and "Male B" names
 * him as a whole.
 */
function names(text: readonly string[], name: string): boolean {
  const words = foldedWords(name);
  if (words.some((word) => word.length >= SHORTEST && !isCommon(word) && text.indexOf(word) >= 0)) return true;
  return words.length > 1 && words.some((word) => !isCommon(word)) && follow(text, words);
}

/**
 * Names out of `people` that a short text holds, such as a subject line. Words of `said` count for nothing: a risk may be a place
 * that is also somebody's name, and has been looked at already.
 */
export function namedIn(text: string, people: readonly string[], said = ""): string[] {
  const spoken = foldedWords(said);
  const words = foldedWords(text).filter((word) => spoken.indexOf(word) < 0);
  return people.filter((name) => names(words, name));
}
