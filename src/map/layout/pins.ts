import { type Board, moveTo } from "./board";
import type { Place, Problem } from "./problem";

/** Room between two who were put beside each other (parts of the text size). */
const BETWEEN = 0.3;
/** A page this much higher than the roomy one still has text of 8 points: higher than that it does not become for them. */
const READABLE = 1.68;

/** Who was put somewhere by a person: where, and how far they reach from there. */
type Pin = Place & { reach: Float64Array };

/** How high a page has to be for two not to touch, beside each other or one below the other. */
function heightForTwo(a: Pin, b: Pin, aspect: number): number {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const across = (left.reach[1] ?? 0) - (right.reach[0] ?? 0) + BETWEEN;
  const down = (upper.reach[3] ?? 0) - (lower.reach[2] ?? 0) + BETWEEN;
  return Math.min(across / (right.x - left.x) / aspect, down / (lower.y - upper.y));
}

/**
 * How high a page has to be (in parts of the text size) for all who were put beside each other to stand so: on a lower one the text
 * is larger than it was then, and one name would cover another. Who was put on top of another stays there.
 */
export function heightForPins({ pinned, aspect, roomy }: Problem, reach: Float64Array): number {
  const pins = pinned.flatMap((place, spot): Pin[] =>
    place ? [{ ...place, reach: reach.subarray(4 * spot, 4 * spot + 4) }] : [],
  );
  const heights = pins.flatMap((one, at) => pins.slice(at + 1).map((other) => heightForTwo(one, other, aspect)));
  return heights.filter((height) => height <= roomy * READABLE).reduce((most, height) => Math.max(most, height), 0);
}

/** Pins stay where a person put them, as far as they stand on the page. */
export function pin(board: Board, { pinned }: Problem): void {
  pinned.forEach((place, spot) => {
    if (!place) return;
    board.pinned[spot] = 1;
    board.leash[spot] = Infinity;
    moveTo(board, spot, place.x * board.width, place.y * board.height);
  });
}
