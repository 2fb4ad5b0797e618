import { isCode } from "../../record";
import { alikePlace } from "./alikePlace";
import { streetNameOf } from "./forms";
import { LikeWords } from "./likeWords";
import { nameWords } from "./nameWords";
import type { Traits } from "./traits";

/** Which word of which name of whom. */
type Place = { of: number; name: number; word: number };
/** A word of a name of theirs that may stand for one of ours. */
type Hit = Place & { theirs: number; at: number };

const isFull = (name: string) => !isCode(name) && nameWords(name).length > 1;

const streetNames = ({ names }: Traits) => names.map(streetNameOf).filter((name) => name !== "");

/** A day of birth both ways round. */
const marksOf = ({ born, phones, handles }: Traits): string[] => [
  ...(born.length === 10 ? [born, `${born.slice(0, 4)}-${born.slice(8)}-${born.slice(5, 7)}`] : []),
  ...phones,
  ...handles,
];

const hasInitial = (name: string) => nameWords(name).some((word) => word.length === 1);

/**
 * Finds who of those sought may be somebody at all, so that only these are compared: `alikePerson` finds nothing for anybody else. Says yes
 * by what speaks for it alone; what speaks against it is left to the comparing.
 */
export class Namesakes {
  readonly #words = new LikeWords<Place>();
  /** By what is one's own: a day of birth, a number, a name used online. */
  readonly #marks = new Map<string, number[]>();

  constructor(readonly sought: readonly Traits[]) {
    sought.forEach((one, of) => {
      for (const mark of marksOf(one)) this.#marks.set(mark, [...(this.#marks.get(mark) ?? []), of]);
      one.names.forEach((name, at) => {
        const words = nameWords(name);
        words.forEach((word, index) => this.#words.add(word, { of, name: at, word: index }));
        // "Al Hassan" may stand as one word, for either of the two.
        words.slice(1).forEach((word, index) => {
          const both = `${words[index] ?? ""}${word}`;
          this.#words.add(both, { of, name: at, word: index });
          this.#words.add(both, { of, name: at, word: index + 1 });
        });
      });
    });
  }

  #hits(theirs: Traits): Map<number, Hit[]> {
    const found = new Map<number, Hit[]>();
    theirs.names.forEach((name, index) => {
      const words = nameWords(name);
      const joined = words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`);
      [...words, ...joined].forEach((word, place) => {
        const at = place < words.length ? place : place - words.length;
        for (const hit of this.#words.of(word)) {
          const hits = found.get(hit.of);
          if (hits) hits.push({ ...hit, theirs: index, at });
          else found.set(hit.of, [{ ...hit, theirs: index, at }]);
        }
      });
    });
    return found;
  }

  /** By their place in those sought. */
  of(theirs: Traits): Set<number> {
    const may = new Set(marksOf(theirs).flatMap((mark) => this.#marks.get(mark) ?? []));
    for (const [of, hits] of this.#hits(theirs)) {
      const ours = this.sought[of];
      if (ours && !may.has(of) && this.#isWorth(ours, theirs, hits)) may.add(of);
    }
    return may;
  }

  #isWorth(ours: Traits, theirs: Traits, hits: readonly Hit[]): boolean {
    const two = hits.some((one) =>
      hits.some(
        (other) => one.name === other.name && one.theirs === other.theirs && one.word !== other.word && one.at !== other.at,
      ),
    );
    if (two) return true;
    const names = hits.map(({ name, theirs: other }) => [ours.names[name] ?? "", theirs.names[other] ?? ""] as const);
    if (ours.born !== "" && theirs.born !== "" && names.some((both) => both.some(hasInitial))) return true;
    const streets = streetNames(theirs).filter((name) => streetNames(ours).includes(name));
    if (streets.length > 0) {
      const isStreet = (name: string) => streets.includes(nameWords(name).join(" "));
      const full = ours.names.some(isFull) || theirs.names.some(isFull);
      const only = [ours, theirs].some((one) => one.names.every((name) => isCode(name) || isStreet(name)));
      if (!full || only || names.some(([one, other]) => !isStreet(one) || !isStreet(other))) return true;
    }
    return ours.homes.some((one) => theirs.homes.some((other) => alikePlace(one, other) !== undefined));
  }
}
