import type { DrawnLink, Drawing } from "../../src/map";

const ends = ({ from, to }: DrawnLink) => [from, to].sort().join();

function middleOf({ spine }: DrawnLink) {
  const [one, other] = [spine[Math.floor((spine.length - 1) / 2)]!, spine[Math.ceil((spine.length - 1) / 2)]!];
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

/** How close the middles of two lines between the same two come, in sizes of the text. */
export function closestBetweenTwo({ links, figures }: Drawing): number {
  const gaps = links.flatMap((one, at) =>
    links
      .slice(at + 1)
      .filter((other) => ends(other) === ends(one))
      .map((other) => Math.hypot(middleOf(one).x - middleOf(other).x, middleOf(one).y - middleOf(other).y)),
  );
  return Math.min(...gaps) / figures.textSize;
}
