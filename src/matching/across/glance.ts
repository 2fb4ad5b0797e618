import { isCode, type PartialDate } from "../../record";
import { FLAT_WORDS, STREET_TYPES } from "../words/places";
import { PLAIN_WORDS } from "../words/plain";
import { wordSet } from "../words/wordList";
import { datesIn } from "./datesIn";
import { formsOfName, formsOfPlace, NOUNS, type Form } from "./forms";
import { LikeWords } from "./likeWords";
import { wordsOfLine, type LineWord } from "./wordsOfLine";
import type { Sought } from "./wanted";

/** No further apart than so many words: those of a name ("Callum (15), Reece and Tom Hart"), and closer those of an address or a school. */
const NEAR: Readonly<Record<Form["is"], number>> = { name: 8, "street-name": 0, place: 5, house: Infinity };
/** "Al Hassan", "Mc Donagh", "Abdul Rahman": what may be the beginning of one word. */
const LONGEST_BEGINNING = 5;

/** A word of a form of somebody or somewhere sought, by their numbers. */
type Place = { of: number; form: number; word: number };
/** A word of a line that stands for one of a form; `width` is 2 where it stands there as two. */
type Hit = { word: number; at: number; width: number };

const isNumber = (word: string) => /^\d+[a-z]?$/u.test(word);
/** Somebody described rather than named: "Driver", "Unknown Male". Whatever name stands beside that is all the name there is. */
const DESCRIBED = wordSet(
  "unknown unidentified unnamed un unkown another other older elder young younger adult adults teenage teenaged white black asian mixed tall",
  "local suspected possible male males female females boy boys girl girls man men woman women child children person persons people subject",
  "subjects yp yps youth youths teenager individual suspect nominal associate peer friend driver guy lady lad lads shopkeeper occupant tenant",
  "stranger runner worker staff member manager owner guard waiter barber dealer customer group gang crew",
);

/** The line begins with somebody's whole name; what is said behind "aka" in it is said of them. */
function beginsWithName([first, second]: readonly LineWord[]): boolean {
  const isOwn = (one: LineWord | undefined) =>
    one?.capital === true && one.word.length > 1 && !PLAIN_WORDS.has(one.word) && !NOUNS.has(one.word) && !DESCRIBED.has(one.word);
  return isOwn(first) && isOwn(second) && first?.next === " " && !isCode(`${first.word} ${second?.word ?? ""}`);
}

/** One line while its words are compared. */
class Line {
  readonly hits = new Map<number, Hit[]>();
  /** People of whose names some word stands in it. */
  readonly met = new Set<number>();
  /** Where a name stands that somebody goes by on the street. */
  readonly streets: { of: number; at: number }[] = [];

  constructor(readonly words: readonly LineWord[]) {}

  /** A number behind "Flat" is no house's, unless another flat was told before. */
  isFlat(at: number): boolean {
    const flats = this.words.slice(0, at).filter(({ word }, index) => FLAT_WORDS.has(word) && isNumber(this.words[index + 1]?.word ?? ""));
    return flats.length === 1 && FLAT_WORDS.has(this.words[at - 1]?.word ?? "");
  }

  /** Kinds of street are told near by, and none of these is among them. */
  isOtherStreet(types: readonly string[], at: number): boolean {
    const told = this.words.slice(at, at + NEAR.name).flatMap(({ word }) => STREET_TYPES[word] ?? []);
    return types.length > 0 && told.length > 0 && !told.some((type) => types.includes(type));
  }

  /** "… (aka Ghost)": said of somebody whose whole name stands in front. A name of its own would be read as somebody. */
  isAside(at: number): boolean {
    const [before, name] = [this.words[at - 1], this.words[at]];
    return before?.word === "aka" && before.next === " " && /^(?:$|[,;)])/u.test(name?.next ?? "") && beginsWithName(this.words);
  }
}

/**
 * Tells from the bare words of a document whether anybody sought can be in it at all. It says no only where `Seeker` would find nobody,
 * and says yes more often than that; most documents of a library need no further reading. Names and places are looked for within a line,
 * since no reader makes one of two.
 */
export class Glance {
  readonly #words = new LikeWords<Place>();
  readonly #forms: Form[] = [];
  readonly #people: Sought["people"];

  constructor({ people, places }: Sought) {
    this.#people = people;
    people.forEach(({ names, homes }, of) => {
      for (const form of names.flatMap(formsOfName)) this.#add(form, of);
      for (const form of homes.flatMap(formsOfPlace)) this.#add(form, of);
    });
    for (const form of places.flatMap(({ names }) => names.flatMap(formsOfPlace))) this.#add(form, -1);
  }

  #add(form: Form, of: number): void {
    const at = this.#forms.push(form) - 1;
    form.words.forEach((likes, word) => {
      for (const like of new Set(likes)) this.#words.add(like, { of, form: at, word });
    });
  }

  /** Whether anybody sought may be in a text; a line a paragraph. */
  may(text: string): boolean {
    const small = text.toLowerCase();
    // A name used online may stand by itself, in a column with a head of its own.
    if (this.#people.some(({ handles }) => handles.some((handle) => small.includes(handle)))) return true;
    const met = new Set<number>();
    for (const line of text.split("\n")) {
      if (line !== "" && this.#isIn(line, met)) return true;
    }
    if (met.size === 0) return false;
    const some = [...met].flatMap((of) => this.#people[of] ?? []);
    const figures = text.replace(/[^\d]+/g, "");
    if (some.some(({ phones }) => phones.some((phone) => figures.includes(phone.slice(1))))) return true;
    const born = some.map((one) => one.born).filter((date) => date.length === 10);
    return born.length > 0 && this.#areIn(text, born);
  }

  #areIn(text: string, born: readonly PartialDate[]): boolean {
    const dates = datesIn(text);
    return born.some((date) => dates.has(date));
  }

  /** True where words of one form stand together; those of whom some word was met are put among `met`. */
  #isIn(text: string, met: Set<number>): boolean {
    const line = new Line(wordsOfLine(text));
    let before = "";
    for (const [at, { word, capital }] of line.words.entries()) {
      // An ordinary word without a capital is no name, however like one it is.
      if (!capital && PLAIN_WORDS.has(word) && !NOUNS.has(word)) {
        before = word.length <= LONGEST_BEGINNING ? word : "";
        continue;
      }
      if (this.#take(line, word, at, 1)) return true;
      const short = before.length <= LONGEST_BEGINNING || word.length <= LONGEST_BEGINNING;
      if (before !== "" && short && this.#take(line, `${before}${word}`, at, 2)) return true;
      before = word;
    }
    for (const of of line.met) met.add(of);
    for (const { of } of line.streets) met.add(of);
    return line.streets.some(({ of, at }) => line.met.has(of) || !line.isAside(at));
  }

  #take(line: Line, word: string, at: number, width: number): boolean {
    const number = isNumber(word);
    const places = this.#words.of(word, number);
    if (places.length === 0 || (number && line.isFlat(at))) return false;
    for (const { of, form, word: which } of places) {
      const { is, needs, types = [] } = this.#forms[form] as Form;
      if (is === "street-name") {
        // In small letters it is a name only where a line begins with it, or in quotes.
        if (line.words[at]?.capital === true || at === 0 || /["“‘']/u.test(line.words[at - 1]?.next ?? "")) line.streets.push({ of, at });
        continue;
      }
      if (is === "name") line.met.add(of);
      const old = line.hits.get(form) ?? [];
      const near = old.filter((hit) => at - hit.at <= NEAR[is]);
      // One word of a text may be two of a place, and never two of somebody's name.
      const apart = is === "place" ? near : near.filter((hit) => hit.at <= at - width);
      const together = new Set([which, ...apart.map((hit) => hit.word)]).size >= needs;
      if (together && !line.isOtherStreet(types, Math.min(at, ...apart.map((hit) => hit.at)))) return true;
      line.hits.set(form, [...near, { word: which, at, width }]);
    }
    return false;
  }
}
