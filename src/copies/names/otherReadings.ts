import { isCommonWord } from "../../guidance";
import type { Found } from "./form";

/** Where the words around a name say that it is something else, or someone else. */

const MONTHS = new Set("january february march april may june july august september october november december".split(" "));
const DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
const TITLE = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|PC|DC|Sgt)\.?\s+$/u;

/** The words just before; a look further back would cost time and tell nothing. */
export const before = (text: string, start: number): string => text.slice(Math.max(0, start - 40), start);

const isUpper = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

export const startsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:;•"“(\n]|\s[-–—])\s*$/.test(before(text, start));

/** "4 May 2025" is a day, whoever is called May. */
export function isDate(text: string, { start, end }: Found): boolean {
  if (!MONTHS.has(text.slice(start, end).toLowerCase())) return false;
  return /(?:^|\D)\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(before(text, start)) || /^,?\s+\d/.test(text.slice(end));
}

/** A word that could be the other half of someone else's name: capitalised, and not an ordinary word. */
function couldBeName(word: string | undefined, near: string): boolean {
  if (word === undefined || isCommonWord(word)) return false;
  const small = word.toLowerCase();
  // In a line of capitals, capitals say nothing.
  return !MONTHS.has(small) && !DAYS.has(small) && !(isUpper(word) && isUpper(near) && word.length > 1);
}

/** The finds directly beside one, with only a space or hyphen between. */
export type Neighbours = { before: Found | undefined; after: Found | undefined };

const beside = (between: string) => /^(?:[ \u00A0]+|[-‐‑])$/.test(between);

export function neighboursOf(text: string, mention: Found, all: readonly Found[]): Neighbours {
  return {
    before: all.find(({ end }) => end < mention.start && beside(text.slice(end, mention.start))),
    after: all.find(({ start }) => start > mention.end && beside(text.slice(mention.end, start))),
  };
}

const isOneWord = (text: string, { start, end }: Found) => !/\s/.test(text.slice(start, end));

/** The first name of one known person with the surname of another. */
function isMixed(text: string, mention: Found, neighbour: Found | undefined): boolean {
  if (!neighbour || neighbour.form.code || neighbour.form.people.size === 0 || !isOneWord(text, neighbour)) return false;
  return ![...mention.form.people].some((id) => neighbour.form.people.has(id));
}

/**
 * "Mr Begum", "Sarah Begum", "Aisha Khan" where the record has only Aisha Begum: a part of a known name inside what looks
 * like another person's. Nobody can tell from the words, so nobody's initials may stand there.
 */
export function looksLikeSomeoneElse(text: string, mention: Found, neighbours: Neighbours): boolean {
  const { start, end, form } = mention;
  const said = text.slice(start, end);
  if (!isOneWord(text, mention)) return false;
  if (TITLE.test(before(text, start)) || isMixed(text, mention, neighbours.before) || isMixed(text, mention, neighbours.after))
    return true;
  const next = /^(?:[ \u00A0]+|[-‐‑])(\p{Lu}[\p{L}\p{M}'’]*)/u.exec(text.slice(end))?.[1];
  const mayGoOn = form.first || form.word || !form.last;
  if (!neighbours.after && mayGoOn && couldBeName(next, said)) return true;
  const previous = /(\p{Lu}[\p{L}\p{M}'’]*)(?:[ \u00A0]+|[-‐‑])$/u.exec(before(text, start))?.[1];
  const mayFollow = form.word || (form.last && !form.first);
  return !neighbours.before && mayFollow && couldBeName(previous, said);
}
