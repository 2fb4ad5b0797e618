/** A stretch of a text, from its first character up to, not with, `end`; never empty. */
export type Span = { start: number; end: number };

/** Whether two stretches of one text have a character in common. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** How many entries there are before the first that is none of those at the front. */
function countAtFront(length: number, isAtFront: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAtFront(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stretches of one text, to be asked which of them another meets: a long line may hold thousands. */
export class Spans<S extends Span = Span> {
  readonly #sorted: readonly S[];
  /** How far the stretches up to each of them reach. */
  readonly #reach: number[] = [];

  constructor(spans: readonly S[]) {
    this.#sorted = [...spans].sort((one, other) => one.start - other.start);
    let reach = 0;
    for (const { end } of this.#sorted) this.#reach.push((reach = Math.max(reach, end)));
  }

  #before(end: number): number {
    return countAtFront(this.#sorted.length, (at) => (this.#sorted[at]?.start ?? end) < end);
  }

  /** Whether any of them has a character in common with that one. */
  meet({ start, end }: Span): boolean {
    return (this.#reach[this.#before(end) - 1] ?? 0) > start;
  }

  /** Those that have a character in common with that one, in the order of the text. */
  met(span: Span): S[] {
    const from = countAtFront(this.#sorted.length, (at) => (this.#reach[at] ?? 0) <= span.start);
    return this.#sorted.slice(from, this.#before(span.end)).filter((one) => overlaps(one, span));
  }
}

/** Stretches none of which overlap, in the order of the text: where two do, the longer stays, and of two as long the earlier in the list. */
export function longestApart<S extends Span>(spans: readonly S[]): S[] {
  const taken = new Set<number>();
  const kept: S[] = [];
  for (const span of [...spans].sort((one, other) => other.end - other.start - (one.end - one.start))) {
    // Whatever was taken before is as long or longer: where it overlaps this one, it holds one of its ends.
    if (taken.has(span.start) || taken.has(span.end - 1)) continue;
    for (let at = span.start; at < span.end; at += 1) taken.add(at);
    kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
}
