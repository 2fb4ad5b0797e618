import type { Id } from "../../record";
import type { Box, Palette, Point, Stroke, TextRow } from "../drawing";

/**
 * A young person's own map as pure geometry, lengths in points on paper, origin top left. Whoever draws it adds nothing. Paint in
 * this order: rings, sectors, fills, ties, circles, labels, heading.
 */
export type RingsDrawing = {
  width: number;
  height: number;
  /** The middle of "Me", and how long a thousandth of the map is. */
  middle: Point;
  unit: number;
  palette: Palette;
  title: string;
  heading: TextRow[];
  /** Nearest first. */
  rings: DrawnRing[];
  sectors: DrawnSector[];
  me: DrawnCircle;
  near: DrawnNear[];
  ties: DrawnTie[];
  /** The whole map in words, for people who hear it. */
  alt: string;
  figures: RingsFigures;
};

export type DrawnRing = { name: string; radius: number; stroke: Stroke; box: Box; rows: TextRow[] };

export type DrawnSector = { id: Id; name: string; strokes: Stroke[]; box: Box; rows: TextRow[] };

/** Somebody or something, where it was put: `strokes` are its outline, `fill` lies below all lines. */
export type DrawnCircle = {
  id: Id;
  name: string;
  x: number;
  y: number;
  radius: number;
  fill: Stroke;
  strokes: Stroke[];
  /** The name inside, where it fits and no other circle touches this one; else it stands in the label. */
  rows: TextRow[];
  label: RingsLabel | undefined;
  /** All that is said of it, unbroken. */
  text: string;
  /** The same and where it stands: "Cousin A, close, below and to the left". */
  spoken: string;
};

/** `ring`: which one they stand in, 0 the nearest. */
export type DrawnNear = DrawnCircle & { ring: number };

/** Words beside what they are about; `strokes` lead from them to it where they are not next to it. */
export type RingsLabel = { box: Box; rows: TextRow[]; strokes: Stroke[] };

export type DrawnTie = {
  id: Id;
  from: Id;
  to: Id;
  points: Point[];
  strokes: Stroke[];
  label: RingsLabel | undefined;
  text: string;
  spoken: string;
};

/** Measured on the finished geometry. */
export type RingsFigures = {
  /** Size of labels in points on paper, and of names in circles (0 where none is). */
  labelSize: number;
  nameSize: number;
  /** Labels that touch another label, a circle or the edge of the paper. */
  overlaps: number;
  /** Ties that run behind somebody they do not join. */
  throughs: number;
  /** Circles that touch each other, as they were put. */
  touching: [Id, Id][];
  /** Whose words did not all find room; the words of the map have all of them. */
  cut: Id[];
};
