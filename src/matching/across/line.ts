import { isCode, isWholeDate, type PartialDate } from "../../record";
import { FLAT_WORDS, STREET_TYPES } from "../words/places";
import { PLAIN_WORDS } from "../words/plain";
import { wordSet } from "../words/wordList";
import { TELLING_APART } from "./alikePlace";
import { alikeBorn } from "./alikeBorn";
import { isFront } from "../findNamedPlaces";
import { NOUNS } from "./forms";
import { wordsOfLine, type LineWord } from "./wordsOfLine";

/** A word of a line that stands for one of a form; `width` is 2 where it stands there as two. */
export type Hit = { word: number; at: number; width: number };

export const isNumber = (word: string) => /^\d+[a-z]?$/u.test(word);
/** Somebody described rather than named: "Driver", "Unknown Male". Whatever name stands beside that is all the name there is. */
const DESCRIBED = wordSet(
  "unknown unidentified unnamed un unkown another other older elder young younger adult adults teenage teenaged white black asian mixed tall",
  "local suspected possible male males female females boy boys girl girls man men woman women child children person persons people subject",
  "subjects yp yps youth youths teenager individual suspect nominal associate peer friend driver guy lady lad lads shopkeeper occupant tenant",
  "stranger runner worker staff member manager owner guard waiter barber dealer customer group gang crew",
);
const WHOLE_CODE = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;
/** How many words of an address stand behind its number. */
const ADDRESS = 8;

const isOwn = ({ word, capital }: LineWord) =>
  capital && word.length > 1 && !PLAIN_WORDS.has(word) && !NOUNS.has(word) && !DESCRIBED.has(word);

/** One line of a text while its words are compared, and what its words say of one another. */
export class Line {
  readonly words: readonly LineWord[];
  readonly hits = new Map<number, Hit[]>();
  /** People of whose names some word stands in it, and where the first one stands. */
  readonly met = new Map<number, number>();
  /** Where a name stands that somebody goes by on the street. */
  readonly streets: { of: number; at: number }[] = [];

  constructor(readonly text: string) {
    this.words = wordsOfLine(text);
  }

  /** How many words of somebody's whole name it begins with; 0 where it begins with anything else. */
  get #named(): number {
    const { words } = this;
    let length = 0;
    for (let own = words[0]; own && isOwn(own); own = /^[ -]$/.test(own.gap) ? words[length] : undefined) length += 1;
    const name = words.slice(0, length).map(({ word }) => word);
    return length >= 2 && !isCode(name.join(" ")) ? length : 0;
  }

  /** A number behind "Flat" is no house's, unless another flat was told before. */
  isFlat(at: number): boolean {
    const isFlatAt = (index: number) =>
      FLAT_WORDS.has(this.words[index - 1]?.word ?? "") && isNumber(this.words[index]?.word ?? "");
    return isFlatAt(at) && !this.words.slice(0, at).some((_, index) => isFlatAt(index));
  }

  /** Kinds of street are told near by, and none of these is among them. */
  isOtherStreet(types: readonly string[], at: number): boolean {
    const told = this.words.slice(at, at + ADDRESS).flatMap(({ word }) => STREET_TYPES[word] ?? []);
    return types.length > 0 && told.length > 0 && !told.some((type) => types.includes(type));
  }

  /** "Lower Hillside School" is not this Hillside School: it has a word in front that tells the two apart. */
  isOtherPlace(name: readonly string[], at: number): boolean {
    const [before, first] = [this.words[at - 1], this.words[at]];
    if (!before?.capital || before.gap !== " " || NOUNS.has(first?.word ?? "")) return false;
    const mark = before.word === "saint" ? "st" : before.word;
    const isOfName = isFront(before.word) || !PLAIN_WORDS.has(before.word);
    return TELLING_APART.has(mark) && isOfName && !name.includes(mark);
  }

  /** "… (aka Ghost)": said of somebody whose whole name stands in front. A name of its own would be read as somebody. */
  isAside(at: number): boolean {
    const [before, name] = [this.words[at - 1], this.words[at]];
    return before?.word === "aka" && before.gap === " " && /^(?:$|[,;)])/u.test(name?.gap ?? "") && this.#named > 0;
  }

  /** In small letters and joined to the next or the one before ("kai_w.09"): part of a name used online, which is found by its own look. */
  isOnline(at: number): boolean {
    const isJoined = (index: number) => /^[._]$/.test(this.words[index]?.gap ?? "") && this.words[index + 1]?.capital === false;
    return this.words[at]?.capital === false && (isJoined(at) || (at > 0 && isJoined(at - 1)));
  }

  /** A whole postcode stands behind the words up to `at`, of the same address, and is another one. */
  isOtherCode(postcode: string, at: number): boolean {
    if (!WHOLE_CODE.test(postcode)) return false;
    for (let index = at; index < at + ADDRESS && /^[ ,.]+$/.test(this.words[index]?.gap ?? ""); index += 1) {
      const [next, last] = [this.words[index + 1], this.words[index + 2]];
      const code = next?.gap === " " ? `${next.word}${last?.word ?? ""}` : "";
      if (WHOLE_CODE.test(code)) return code !== postcode;
      if (!next?.capital || isNumber(next.word)) return false;
    }
    return false;
  }

  /** "Kai Ward (DOB 04/03/2010)": the day that is told of whoever the line begins with, if the words up to `at` are of their name; else "". */
  bornOf(at: number): PartialDate {
    return at < this.#named ? this.#bornTold() : "";
  }

  /** The day is told of whoever the line begins with, and of their names and brackets no word is one of `of`'s. */
  isBornOfAnother(of: number, born: PartialDate): boolean {
    return this.#bornTold() === born && (this.met.get(of) ?? Infinity) > this.#closed;
  }

  /** The last word of the first brackets; of brackets that are never closed, the last of the line. */
  get #closed(): number {
    const end = this.words.findIndex(({ gap }) => gap.includes(")"));
    return end < 0 ? this.words.length : end;
  }

  /** The day in the brackets right behind the whole name that the line begins with; else "". */
  #bornTold(): PartialDate {
    const length = this.#named;
    if (length === 0 || !/^ ?\($/u.test(this.words[length - 1]?.gap ?? "")) return "";
    const told = this.words.flatMap(({ word }, index) => (word === "dob" ? [index] : []));
    const [from] = told;
    // Behind the brackets somebody else may be told of: "(NEET) – brother Tom (DOB 01/02/2011)".
    if (from === undefined || from > this.#closed || told.length > 1) return "";
    const [day, month, year] = this.words.slice(from + 1, from + 4);
    if (!/^:? $/u.test(this.words[from]?.gap ?? "") || day?.gap !== "/" || month?.gap !== "/" || !year) return "";
    const date = `${year.word}-${month.word.padStart(2, "0")}-${day.word.padStart(2, "0")}`;
    return isWholeDate(date) ? date : "";
  }
}

/** Two are told apart by their days of birth. */
export const isOtherDay = (ours: PartialDate, theirs: PartialDate) => alikeBorn(ours, theirs) === "another";
