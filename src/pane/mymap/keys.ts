import { distanceOf, type Spot } from "../../ownmap";

/** How far a press moves somebody, in thousandths; with Shift further. */
const STEP = { small: 25, large: 100 } as const;

const WAYS: Record<string, Spot> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Towards "Me" and away from it. */
const CLOSER: Record<string, number> = { PageUp: -1, PageDown: 1 };

/** Where a key moves somebody who stands there; undefined for all other keys. */
export function movedBy(key: string, shift: boolean, { x, y }: Spot): Spot | undefined {
  const step = shift ? STEP.large : STEP.small;
  const way = WAYS[key];
  if (way) return { x: x + way.x * step, y: y + way.y * step };
  const closer = CLOSER[key];
  if (closer === undefined) return undefined;
  const far = Math.max(1, distanceOf({ x, y }));
  return { x: x + (x / far) * closer * step, y: y + (y / far) * closer * step };
}
