import { reachIn, Seeker, type Sought, type Traits } from "../../src/matching";
import { madeUp, type MadeUp } from "../../tests/builders/library/madeUp";
import type { Pools } from "../../tests/builders/library/people";
import type { Seen } from "../../tests/builders/library/views";

/** Pairs found that are right, pairs found that are wrong, and pairs not found. */
export type Score = { right: number; wrong: number; missed: number };

export const recall = ({ right, missed }: Score): number => right / (right + missed);
export const precision = ({ right, wrong }: Score): number => right / (right + wrong);

/** Of one entry of another network: which of ours it may be. */
export type Finder = { person: (theirs: Seen) => Iterable<string>; place: (name: string) => Iterable<string> };

export const traitsOf = ({ name, aliases, born, age, phone, handle, home }: Seen): Traits => ({
  names: [name, ...aliases],
  born,
  age,
  ...reachIn([phone], [{ label: "Snapchat", value: handle }]),
  homes: home === "" ? [] : [home],
});

export const soughtOf = ({ people, places }: MadeUp["ours"]): Sought => ({
  people: people.map((one) => ({ id: one.id, ...traitsOf(one) })),
  places: places.map(({ id, name }) => ({ id, names: [name] })),
});

/** How the toolkit finds them. */
export function ours(made: MadeUp["ours"]): Finder {
  const seeker = new Seeker(soughtOf(made));
  const ids = (found: { id: string }[]) => found.map(({ id }) => id);
  return {
    person: (theirs) => ids(seeker.find({ people: [traitsOf(theirs)], places: [] })),
    place: (name) => ids(seeker.find({ people: [], places: [[name]] })),
  };
}

const count = (score: Score, found: Iterable<string>, truly: string) => {
  const ids = new Set(found);
  if (truly !== "" && !ids.delete(truly)) score.missed += 1;
  else if (truly !== "") score.right += 1;
  score.wrong += ids.size;
};

/** The score of a finder over the sets of these seeds. */
export function scoreOf(seeds: readonly number[], pools: Pools, finder: (made: MadeUp["ours"]) => Finder): Score {
  const score: Score = { right: 0, wrong: 0, missed: 0 };
  for (const seed of seeds) {
    const made = madeUp(seed, pools);
    const find = finder(made.ours);
    for (const { people, places } of made.others) {
      for (const theirs of people) count(score, find.person(theirs), theirs.as);
      for (const { name, as } of places) count(score, find.place(name), as);
    }
  }
  return score;
}
