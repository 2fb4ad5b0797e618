import { isCode } from "../../record";
import { PLAIN_WORDS } from "../words/plain";
import { datesIn } from "./datesIn";
import { TELLING_APART } from "./alikePlace";
import { formsOfName, formsOfPlace, NOUNS, streetNameOf, type Form } from "./forms";
import { isNumber, isOtherDay, Line } from "./line";
import { LikeWords } from "./likeWords";
import type { Sought } from "./wanted";

/** No further apart than so many words: those of a name ("Callum (15), Reece and Tom Hart"), and closer those of an address or a school. */
const NEAR: Readonly<Record<Form["is"], number>> = { name: 8, place: 5, house: Infinity };
/** "Al Hassan", "Mc Donagh", "Abdul Rahman": what may be the beginning of one word. */
const LONGEST_BEGINNING = 5;

const isBornIn = (line: Line, of: number, day: string) => datesIn(line.text).has(day) && !line.isBornOfAnother(of, day);

/** A word of a form of somebody or somewhere sought, by their numbers. */
type Place = { of: number; form: number; word: number };

/**
 * Tells from the bare words of a document whether anybody sought can be in it at all. It says no only where `Seeker` would find nobody,
 * and says yes more often than that; most documents of a library need no further reading. Names and places are looked for within a line,
 * since no reader makes one of two.
 */
export class Glance {
  readonly #words = new LikeWords<Place>();
  readonly #forms: Form[] = [];
  /** What people go by on the street, which counts as it stands. */
  readonly #streets = new Map<string, number[]>();
  readonly #people: Sought["people"];

  constructor({ people, places }: Sought) {
    this.#people = people;
    people.forEach(({ names, homes }, of) => {
      for (const form of names.flatMap(formsOfName)) this.#add(form, of);
      for (const form of homes.flatMap(formsOfPlace)) this.#add(form, of);
      for (const name of names.map(streetNameOf)) this.#streets.set(name, [...(this.#streets.get(name) ?? []), of]);
    });
    this.#streets.delete("");
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
    const lines: Line[] = [];
    for (const words of text.split("\n")) {
      if (words === "") continue;
      const line = new Line(words);
      if (this.#isIn(line)) return true;
      lines.push(line);
    }
    const met = [...new Set(lines.flatMap((line) => [...line.met.keys()]))];
    if (met.length === 0) return false;
    const figures = text.replace(/[^\d]+/g, "");
    if (met.some((of) => this.#people[of]?.phones.some((phone) => figures.includes(phone.slice(1))))) return true;
    const born = met.flatMap((of) => ({ of, day: this.#people[of]?.born ?? "" })).filter(({ day }) => day.length === 10);
    const days = born.length > 0 ? datesIn(text) : undefined;
    return born.some(({ of, day }) => days?.has(day) && lines.some((line) => isBornIn(line, of, day)));
  }

  /** True where words of one form stand together. */
  #isIn(line: Line): boolean {
    let before = "";
    for (let at = 0; at < line.words.length; at += 1) {
      const { word = "", capital = false } = line.words[at] ?? {};
      // An ordinary word without a capital is no name, however like one it is.
      if ((!capital && PLAIN_WORDS.has(word) && !NOUNS.has(word)) || line.isOnline(at)) {
        before = word.length <= LONGEST_BEGINNING ? word : "";
        continue;
      }
      this.#street(line, word, at);
      if (this.#take(line, word, at, 1)) return true;
      const short = before.length <= LONGEST_BEGINNING || word.length <= LONGEST_BEGINNING;
      if (before !== "" && short && this.#take(line, `${before}${word}`, at, 2)) return true;
      before = word;
    }
    return line.streets.some(({ of, at }) => this.#isNamed(line, of, at) || !line.isAside(at) || this.#goesByNothingElse(of));
  }

  /** In small letters it is a name only where a line begins with it, or in quotes. */
  #street(line: Line, word: string, at: number): void {
    const all = this.#streets.get(word);
    if (!all) return;
    const written = line.words[at]?.capital === true || at === 0 || /["“‘']$/u.test(line.words[at - 1]?.gap ?? "");
    if (written) line.streets.push(...all.map((of) => ({ of, at })));
  }

  /** Who is known by a street name alone may be whoever is called so, whatever their name is. */
  #goesByNothingElse(of: number): boolean {
    return this.#people[of]?.names.every((name) => isCode(name) || streetNameOf(name) !== "") === true;
  }

  /** Some other word of theirs stands in the line as well. */
  #isNamed(line: Line, of: number, at: number): boolean {
    return line.words.some(
      ({ word }, index) =>
        index !== at &&
        this.#words.of(word, isNumber(word)).some((place) => place.of === of && this.#forms[place.form]?.is === "name"),
    );
  }

  #take(line: Line, word: string, at: number, width: number): boolean {
    const number = isNumber(word);
    const places = this.#words.of(word, number);
    if (places.length === 0 || (number && line.isFlat(at))) return false;
    const telling = TELLING_APART.has(word);
    for (const { of, form: which, word: index } of places) {
      const form = this.#forms[which] as Form;
      // "South" is no slip of "Youth" in a name that has a youth club.
      if (telling && form.name && !form.name.includes(word)) continue;
      if (form.is === "name" && !line.met.has(of)) line.met.set(of, at);
      const old = line.hits.get(which) ?? [];
      const near = old.filter((hit) => at - hit.at <= NEAR[form.is]);
      // One word of a text may be two of a place, and never two of somebody's name.
      const apart = form.is === "name" ? near.filter((hit) => hit.at <= at - width) : near;
      const together = new Set([index, ...apart.map((hit) => hit.word)]).size >= form.needs;
      const from = Math.min(at - width + 1, ...apart.map((hit) => hit.at - hit.width + 1));
      if (together && !this.#isOther(line, form, of, from, at)) return true;
      line.hits.set(which, [...near, { word: index, at, width }]);
    }
    return false;
  }

  /** Words of a form stand together, and what stands beside them tells that it is somebody or somewhere else. */
  #isOther(line: Line, { is, types, name, postcode }: Form, of: number, from: number, at: number): boolean {
    if (types) return line.isOtherStreet(types, from) || line.isOtherCode(postcode ?? "", at);
    if (name) return line.isOtherPlace(name, from);
    const born = is === "name" ? line.bornOf(at) : "";
    const goesBy = line.words.some(({ word }) => this.#streets.get(word)?.includes(of));
    return born !== "" && !goesBy && isOtherDay(this.#people[of]?.born ?? "", born);
  }
}
