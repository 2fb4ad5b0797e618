/** Endings that are written with a vowel and spoken without one: "hoped", "takes", "files", "home", "league". */
const SILENT = [/(?<![csxz]|sh|ch|g|[aeiouy]|[^aeiouy]l)es$/u, /(?<![tdei])ed$/u, /(?<![aeiouy]|[^aeiouy]l)e$/u, /[gq]ue$/u];

/** Two vowels in a row that are spoken one after the other: "idea", "being", "carrying", "influence", "create". */
const APART = /i[aou]|[aeouy]ing|eo(?!ple)|ua(?!r)|uen|uou|ea(?=te)|(?<=[aeiouy][^aeiouy]+)ea$|io(?=d)|(?<=[^aeiou])ier$/gu;
/** Of those, the ones that are spoken as one: "special", "station", "religious". */
const TOGETHER = /[cst]i[aou]|gi[ou]|[^aeiouy]ieu/gu;

/** What is put to a word that ends in a silent e: "management", "useful", "something". */
const PUT_TO = /(?<=[^aeiou]e)(?:ments?|ful|less|ly|ness|thing|times?|where|body|how|one)$/u;

function spoken(letters: string): number {
  const silent = SILENT.some((ending) => ending.test(letters));
  const groups = letters.match(/[aeiouy]+/gu)?.length ?? 1;
  const apart = (letters.match(APART)?.length ?? 0) - (letters.match(TOGETHER)?.length ?? 0);
  return Math.max(1, groups + Math.max(0, apart) - (silent ? 1 : 0));
}

/**
 * How many syllables an English word is spoken with, as its letters show it: 1 for "friends", 4 for "exploitation". Numbers and
 * single letters count as 1.
 */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/['’]s?$|[^a-z]/gu, "");
  if (letters.length < 3) return 1;
  const more = PUT_TO.exec(letters)?.[0] ?? "";
  return spoken(letters.slice(0, letters.length - more.length)) + (more === "" ? 0 : spoken(more));
}
