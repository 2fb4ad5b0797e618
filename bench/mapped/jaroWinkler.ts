import { jaroWinkler } from "@skyra/jaro-winkler";
import type { MadeUp } from "../../tests/builders/library/madeUp";
import { precision, recall, scoreOf, type Finder } from "./answers";

/**
 * What a team would write in an afternoon: names and addresses in small letters, compared as they stand, a pair from some likeness on.
 * The likeness is the one with the best harmonic mean of recall and precision on the seeds the matcher was tuned with.
 */
const plainly =
  (least: number) =>
  ({ people, places }: MadeUp["ours"]): Finder => {
    const near = (entries: readonly { id: string; name: string }[]) => {
      const known = entries.map(({ id, name }) => ({ id, name: name.toLowerCase() }));
      return (name: string) => {
        const theirs = name.toLowerCase();
        return known.filter((one) => jaroWinkler(one.name, theirs) >= least).map(({ id }) => id);
      };
    };
    const [person, place] = [near(people), near(places)];
    return { person: ({ name }) => person(name), place };
  };

const LIKENESSES = [0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1];

/** The best plain Jaro-Winkler on these seeds. */
export function tunedOn(seeds: readonly number[]): { least: number; finder: (ours: MadeUp["ours"]) => Finder } {
  const scored = LIKENESSES.map((least) => {
    const score = scoreOf(seeds, "tuned", plainly(least));
    const [r, p] = [recall(score), precision(score)];
    return { least, mean: (2 * r * p) / (r + p) };
  });
  const [best] = scored.sort((a, b) => b.mean - a.mean);
  const least = best?.least ?? 1;
  return { least, finder: plainly(least) };
}
