/**
 * The sheet of paper in the map's own measure: thousandths of the way from the middle to the edge of its shorter side. It lies on
 * its long side, half as wide again as it is high, as A4 and A3 are inside their margins; so one place is the same on both.
 */
export const SHEET = { across: 1500, down: 1000 } as const;

/** Circles are of one size: a larger one would say that somebody counts for more. "Me" is a little larger, to be found at once. */
export const RADIUS = { near: 84, me: 100 } as const;

/** As far out as a whole circle stands on the paper. */
export const FARTHEST = { x: SHEET.across - RADIUS.near - 6, y: SHEET.down - RADIUS.near - 6 } as const;

export type Spot = { x: number; y: number };

const within = (value: number, most: number) => Math.round(Math.min(most, Math.max(-most, value))) + 0;

/** The nearest spot from which a whole circle stands on the paper, in whole thousandths. */
export const onPaper = ({ x, y }: Spot): Spot => ({ x: within(x, FARTHEST.x), y: within(y, FARTHEST.y) });

/** How far from the middle of "Me". */
export const distanceOf = ({ x, y }: Spot): number => Math.hypot(x, y);
