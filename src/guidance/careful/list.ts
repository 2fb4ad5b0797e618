import shipped from "../../../templates/careful-words.json" with { type: "json" };
import { loadCareful, type Careful, type CarefulEntry } from "../council/careful";
import { readPattern, type Pattern } from "./pattern";
import { PhraseFinder, type Rule } from "./phrases";

export { loadCareful, type Careful, type CarefulEntry } from "../council/careful";

/** An entry of the list with the forms that decide whether it applies. */
export type Listed = {
  entry: CarefulEntry;
  about: "phrase" | "opinion";
  near: PhraseFinder<true> | undefined;
  unless: PhraseFinder<true> | undefined;
};

/** A council's list, ready to look for its words. */
export type CarefulList = {
  phrases: PhraseFinder<Listed>;
  /** Says where something comes from: "the school reported". */
  said: PhraseFinder<true>;
  /** Says that something is not certain: "may", "concern". */
  unsure: PhraseFinder<true>;
};

/** The list as it works. Entries that are turned off are not in it. */
export function carefulList(careful: Careful): CarefulList {
  const patterns = (words: readonly string[]): Pattern[] =>
    words.map((word) => readPattern(word, careful.groups)).filter((pattern) => pattern !== undefined);
  const finder = (words: readonly string[]) =>
    new PhraseFinder(patterns(words).map((pattern) => ({ of: true as const, pattern })));
  const rulesOf = (about: Listed["about"], entries: readonly CarefulEntry[]): Rule<Listed>[] =>
    entries
      .filter(({ on }) => on)
      .flatMap((entry) => {
        const near = entry.near && finder(entry.near);
        const unless = entry.unless && finder(entry.unless);
        return patterns(entry.find).map((pattern) => ({ of: { entry, about, near, unless }, pattern }));
      });
  return {
    phrases: new PhraseFinder([...rulesOf("phrase", careful.phrases), ...rulesOf("opinion", careful.opinions)]),
    said: finder(careful.said),
    unsure: finder(careful.unsure),
  };
}

export const CAREFUL: Careful = loadCareful(shipped);
/** The list that is used. */
export const carefulWords: CarefulList = carefulList(CAREFUL);
