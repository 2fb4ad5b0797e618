import type { Span } from "../../record";
import { sentencesIn } from "./sentences";
import { syllablesOf } from "./syllables";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** School begins at five: a grade more is a year more. */
const FIRST_GRADE_FROM = 5;
const YOUNGEST = 5;
const OLDEST = 25;
/** Of fewer words than these no average says much; there a long word decides by itself. */
const FEWEST_WORDS = 5;
const LONG_WORD = 4;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Flesch and Kincaid's grade level (1975), as an age. */
function ageOf(words: readonly string[], sentences: number): number {
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.min(OLDEST, Math.max(YOUNGEST, Math.round((grade + FIRST_GRADE_FROM) * 10) / 10));
}

/**
 * The age in years from which most can read a text by themselves, as the lengths of its words and sentences show it; 5 for what
 * anybody at school can read, 25 at most, 0 for a text without words. Says nothing about anyone's own reading.
 */
export function readingAge(text: string): number {
  const words = wordsOf(text);
  return words.length === 0 ? 0 : ageOf(words, Math.max(1, sentencesIn(text).length));
}

/** A sentence that is harder to read than it should be: where it stands, from which age it can be read, and its longest words. */
export type HardSentence = Span & { age: number; long: string[] };

/** The sentences of a text that are above a reading age, in order. Of a sentence of a few words, one long word makes it so. */
export function aboveReadingAge(text: string, age: number): HardSentence[] {
  return sentencesIn(text).flatMap(({ start, end }) => {
    const words = wordsOf(text.slice(start, end));
    const long = words.filter((word) => syllablesOf(word) >= LONG_WORD);
    const reads = words.length === 0 ? 0 : ageOf(words, 1);
    const isHard = words.length < FEWEST_WORDS ? long.length > 0 : reads > age;
    return isHard ? [{ start, end, age: Math.max(reads, age + 1), long }] : [];
  });
}
