import { RADIUS, SHEET, type OwnMap } from "../../ownmap";
import type { Palette, Point } from "../drawing";

/** Points for a thousandth: the map as large as its page lets it be under a heading, so that sizes of text are sizes on paper. */
const UNIT: Record<OwnMap["paper"], number> = { a4: 0.205, a3: 0.3217 };

/** Room above the map for its heading. */
export const HEAD = 26;

/** What is measured once for a sheet of paper, in points. */
export type Measures = {
  unit: number;
  width: number;
  height: number;
  middle: Point;
  near: number;
  me: number;
};

export function measuresOf(paper: OwnMap["paper"]): Measures {
  const unit = UNIT[paper];
  const width = 2 * SHEET.across * unit;
  const height = 2 * SHEET.down * unit + HEAD;
  const middle = { x: width / 2, y: HEAD + SHEET.down * unit };
  return { unit, width, height, middle, near: RADIUS.near * unit, me: RADIUS.me * unit };
}

export const onSheet = ({ unit, middle }: Measures, { x, y }: Point): Point => ({
  x: middle.x + x * unit,
  y: middle.y + y * unit,
});

/** Largest first: as large as there is room for, and never smaller than can be read on paper. */
export const LABEL_SIZES = [14, 12, 10, 9, 8] as const;
export const NAME_SIZES = [14, 13, 12, 11, 10] as const;

/** Warm and quiet; every difference on the map is there in black and white too. */
export const PALETTE: Palette = { ink: "#22201c", paper: "#ffffff", accent: "#2f5d62", tint: "#fdf1dc", muted: "#7b766d" };
