import type { Review } from "./schema/work";

type Reassessed = Review["reassessed"][number];

/** "Not reassessed" counts only where nothing else was said. */
const WEIGHT: Record<Reassessed["outcome"], number> = { "not-reassessed": 0, "still-part": 1, changed: 2 };

/** In an order of their own, so that it makes no difference which was said first. */
const linesOf = (reasons: readonly string[]) =>
  [...new Set(reasons.flatMap((reason) => reason.split("\n")).filter((line) => line !== ""))].sort().join("\n");

function together(one: Reassessed, other: Reassessed): Reassessed {
  const outcome = WEIGHT[one.outcome] >= WEIGHT[other.outcome] ? one.outcome : other.outcome;
  const reason = one.reason === other.reason ? one.reason : linesOf([one.reason, other.reason]);
  return { about: one.about, outcome, reason };
}

/** Each person and place once: what a review says of one twice, as after two became one, stands together. */
export function saidOnce(reassessed: readonly Reassessed[]): Reassessed[] {
  const once = new Map<string, Reassessed>();
  for (const one of reassessed) {
    const before = once.get(one.about);
    once.set(one.about, before ? together(before, one) : one);
  }
  return [...once.values()];
}
