import { looker } from "../../src/library";
import { Seeker, type Sought } from "../../src/matching";
import { tableOf } from "../../tests/builders/library/documents";
import { madeUp, type OtherNetwork } from "../../tests/builders/library/madeUp";
import type { Pools } from "../../tests/builders/library/people";
import { soughtOf, traitsOf, type Score } from "./answers";

/** Who and where sought may be in another network, by our ids. `at` counts the networks of a set. */
export type Look = (network: OtherNetwork, at: number) => Iterable<string>;

/** As a team looks: into the network's information table, which a hand of several has filled in. */
export function intoTables(sought: Sought): Look {
  const look = looker({ own: "nown", sought });
  return (network, at) => {
    const seen = look(tableOf(network, at), "table.docx");
    if (seen.is === "unread") throw new Error(seen.why);
    return seen.is === "network" ? seen.mayBe.map(({ id }) => id) : [];
  };
}

/** As if a document said all that is known and nothing could be lost in reading it. */
export function withoutTables(sought: Sought): Look {
  const seeker = new Seeker(sought);
  return ({ people, places }) =>
    seeker.find({ people: people.map(traitsOf), places: places.map(({ name }) => [name]) }).map(({ id }) => id);
}

/** The score of a look over the sets of these seeds: each of ours counts once a document. */
export function scoreByDocument(seeds: readonly number[], pools: Pools, looking: (sought: Sought) => Look): Score {
  const score: Score = { right: 0, wrong: 0, missed: 0 };
  for (const seed of seeds) {
    const made = madeUp(seed, pools);
    const look = looking(soughtOf(made.ours));
    made.others.forEach((network, at) => {
      const found = new Set(look(network, at));
      const truly = new Set([...network.people, ...network.places].map(({ as }) => as).filter((as) => as !== ""));
      for (const id of truly) score[found.delete(id) ? "right" : "missed"] += 1;
      score.wrong += found.size;
    });
  }
  return score;
}
