/**
 * The sheet of paper in the map's own measure: thousandths of the way from the middle to the edge of its shorter side. It lies on
 * its long side, as wide as A4 and A3 are inside their margins under a heading; so one place is the same on both.
 */
export const SHEET = { across: 1700, down: 1000 } as const;

/** Circles are of one size: a larger one would say that somebody counts for more. "Me" is a little larger, to be found at once. */
export const RADIUS = { near: 110, me: 130 } as const;

/** As far out as a whole circle stands on the paper. */
export const FARTHEST = { x: SHEET.across - RADIUS.near - 6, y: SHEET.down - RADIUS.near - 6 } as const;

/** As near as a whole circle stands beside "Me", which nobody covers. */
export const NEAREST = RADIUS.near + RADIUS.me + 6;

export type Spot = { x: number; y: number };

const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(-most, value))) + 0;

/** How far from the middle of "Me". */
export const distanceOf = ({ x, y }: Spot): number => Math.hypot(x, y);

/** Beside "Me", in the direction it was; straight below where it has none. Away from the middle, so that rounding does not come closer. */
function besideMe(spot: Spot): Spot {
  const far = distanceOf(spot);
  if (far >= NEAREST) return spot;
  if (far === 0) return { x: 0, y: NEAREST };
  const out = (value: number) => Math.sign(value) * Math.ceil((Math.abs(value) / far) * NEAREST);
  return { x: out(spot.x), y: out(spot.y) };
}

/** The nearest spot from which a whole circle stands on the paper and none of it on "Me", in whole thousandths. */
export function onPaper({ x, y }: Spot): Spot {
  const spot = besideMe({ x: within(x, FARTHEST.x), y: within(y, FARTHEST.y) });
  return { x: spot.x + 0, y: spot.y + 0 };
}
