import { remember } from "../remember";
import { plainLetters } from "./nameWords";

/** A word of a line: in small letters, without accents; whether it was written with a capital; what stands between it and the next. */
export type LineWord = { word: string; capital: boolean; gap: string };

const WORD = /[\p{L}\p{N}]+/gu;
/** A piece with other letters than those of English, or an apostrophe, as the words it is. */
const wordsOfPiece = remember((piece: string) => plainLetters(piece).match(WORD) ?? [], 20_000);

const isSmall = (code: number) => code >= 97 && code <= 122;
const isLarge = (code: number) => code >= 65 && code <= 90;
const isFigure = (code: number) => code >= 48 && code <= 57;
/** ' and `, which stand inside names, and whatever is not plain. */
const isOther = (code: number) => code === 39 || code === 96 || code > 127;

/**
 * The words of a line. Nearly all letters are plain and are taken one by one, since patterns that know all letters take some times as long.
 */
export function wordsOfLine(line: string): LineWord[] {
  const words: LineWord[] = [];
  let last = 0;
  /** `from` is where the piece begins that the word is of. */
  const put = (written: string, from: number, end: number) => {
    const before = words.at(-1);
    if (before) before.gap = line.slice(last, from);
    const word = written.toLowerCase();
    words.push({ word, capital: word !== written, gap: "" });
    last = end;
  };
  for (let at = 0; at < line.length; at += 1) {
    const from = at;
    let plain = true;
    for (; at < line.length; at += 1) {
      const code = line.charCodeAt(at);
      if (isSmall(code) || isLarge(code) || isFigure(code)) continue;
      if (!isOther(code)) break;
      plain = false;
    }
    if (at === from) continue;
    const piece = line.slice(from, at);
    if (plain) put(piece, from, at);
    else for (const written of wordsOfPiece(piece)) put(written, from, at);
  }
  const end = words.at(-1);
  if (end) end.gap = line.slice(last);
  return words;
}
