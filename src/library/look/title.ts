import { isCommonWord, standingRisk } from "../../guidance";
import { foldWords, PLACE_NOUNS, PLAIN_WORDS, TOWNS } from "../../matching";
import type { NetworkRecord } from "../../record";

const MONTHS = new Set(
  "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december".split(
    " ",
  ),
);
/** Words of file names that name nobody. */
const PAPERS = new Set(
  "mapping map network networks information table minutes agenda actions subjects diagram record final draft version copy v doc new form blank session internal external review group context meeting county line lines to".split(
    " ",
  ),
);

function namesNobody(word: string): boolean {
  if (/^v?\d+(?:st|nd|rd|th)?$/u.test(word) || PAPERS.has(word) || MONTHS.has(word) || TOWNS.has(word) || PLACE_NOUNS.has(word))
    return true;
  // "Will" and "Grace" are words and names: such a word is not certain to name nobody.
  return PLAIN_WORDS.has(word) && !isCommonWord(word);
}

/** A file's name without its ending, where every word of it is known to name nobody; "" otherwise. */
export function safeFileName(name: string): string {
  const bare = name
    .replace(/\.[a-z]{2,5}$/iu, "")
    .replace(/[_]+/gu, " ")
    .trim();
  const words = foldWords(bare).split(" ").filter(Boolean);
  const telling = words.some((word) => /\p{L}{4,}/u.test(word));
  return telling && words.every(namesNobody) ? bare : "";
}

/**
 * What another team's network may be called here: the key context risk that was stated for it, where that names nobody in it; else the
 * file's own name, where that names nobody; else "". Nothing is made up from what stands in it.
 */
export function titleShown(record: NetworkRecord, fileName: string): string {
  const stated = record.risk !== "" && standingRisk(record).risk === record.risk;
  return stated ? record.risk : safeFileName(fileName);
}
