import type { Profile } from "../../guidance";
import type { Maker } from "./maker";

/**
 * The one maker of a page, fetched with the first thing that is made. One for papers and copies alike: it keeps layouts and pictures, and
 * a copy mostly shows the map that a paper shows.
 */
export function fetchMaker(profile: Profile, clock: () => Date): () => Promise<Maker> {
  let fetched: Promise<Maker> | undefined;
  return () => {
    fetched ??= import("./maker").then(({ createMaker }) => createMaker(profile, clock));
    // A fetch that failed is tried again the next time.
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
}
