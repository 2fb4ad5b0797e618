import type { Problem } from "./problem";

/** How much is tried: webs, how many of them get a page, how many pages are finished, and moves of each search. */
export type Effort = { webs: number; untangle: number; pages: number; first: number; finals: number; last: number; mend: number };

/** The same, moves of each search being for each node (untangling) or for each node and link. */
const SMALL: Effort = { webs: 5, untangle: 110, pages: 2, first: 40, finals: 1, last: 100, mend: 36 };
const LARGE: Effort = { webs: 6, untangle: 300, pages: 2, first: 100, finals: 2, last: 160, mend: 45 };
const HUGE: Effort = { webs: 2, untangle: 150, pages: 1, first: 40, finals: 1, last: 60, mend: 16 };

const kindOf = (count: number, links: number): Effort =>
  count > 80 || links > 180 ? HUGE : count > 30 || links > 60 ? LARGE : SMALL;

/**
 * A small map needs few moves to be good; a large one needs longer, and a huge one, which nobody can read at once, is not worth
 * minutes. Where all have places, there is no search for them.
 */
export function effortFor({ count, links }: Pick<Problem, "count" | "links">, started: boolean): Effort {
  const { webs, untangle, pages, first, finals, last, mend } = kindOf(count, links.length);
  const size = count + links.length;
  const searches = { last: size * last, mend: size * mend };
  if (started) return { webs: 0, untangle: 0, pages: 0, first: 0, finals: 1, ...searches };
  return { webs, untangle: count * untangle, pages, first: size * first, finals, ...searches };
}

/** Rounds of mending that are reckoned with; there may be fewer or more. */
const MENDING = 3;

/** How far a layout is, measured in moves. It never says that it is done before it is. */
export class Meter {
  readonly #whole: number;
  #spent = 0;
  constructor({ webs, untangle, pages, first, finals, last, mend }: Effort) {
    this.#whole = webs * untangle + pages * first + finals * (last + MENDING * mend);
  }

  /** Moves of a search that has ended. */
  add(moves: number): void {
    this.#spent += moves;
  }

  /** How far it is with so many moves of the search that is going on. */
  at(moves: number): number {
    return Math.min(0.99, (this.#spent + moves) / Math.max(1, this.#whole));
  }
}
