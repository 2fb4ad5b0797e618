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

/** Whether one of the words of a name, or the whole of it, stands in a text: "Aisha" and "begum" name Aisha Begum. */
function names(text: readonly string[], name: string): boolean {
  return foldedWords(name).some((word) => word.length >= SHORTEST && TOO_COMMON.indexOf(word) < 0 && text.indexOf(word) >= 0);
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
