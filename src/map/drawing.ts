import type { Id } from "../record";

/**
 * A finished map as pure geometry. All lengths are points on the printed page (1/72 inch), the origin is top left and y runs
 * down, so a text size here is the size on paper. Whoever draws it (pane, Mermaid's picture) adds nothing and decides nothing.
 * Paint in this order: links, notes, nodes, labels, key, heading.
 */
export type Drawing = {
  width: number;
  height: number;
  links: DrawnLink[];
  notes: DrawnNote[];
  nodes: DrawnNode[];
  key: DrawnKey;
  /** Title, date and version, on the picture itself: it will be pasted away from its document. */
  heading: TextRow[];
  /** Colours of the tones, for white paper; the pane has its own for dark and forced colours. */
  palette: Palette;
  figures: Figures;
  title: string;
  /** "2025-06-04" */
  date: string;
  edition: number;
  /** What the view leaves out, as it stands in the key; "" for the whole map. */
  hidden: string;
};

export type Point = { x: number; y: number };
export type Box = { x: number; y: number; width: number; height: number };

/** What a colour is for; colour never carries meaning alone. */
export type Tone = "ink" | "paper" | "accent" | "tint" | "muted" | "none";
export type Palette = Record<Exclude<Tone, "none">, string>;

/** One painted outline, line, arrowhead or tick: `d` is SVG path data in absolute coordinates (M, L, C, Z only). */
export type Stroke = { d: string; fill: Tone; stroke: Tone; width: number; dash: readonly number[] };

/** One row of text: `x` as `anchor` says, `y` the baseline, `width` measured from the font's metrics. */
export type TextRow = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  tone: Tone;
  anchor: "start" | "middle" | "end";
  /** The last character is a hyphen of ours: a word too long for any row goes on in the next. */
  hyphenated: boolean;
};

export type NodeShape = "child" | "adult" | "person" | "professional" | "house" | "place";

/** A person or a place. `x` and `y` are its centre, `width` and `height` its outer size. */
export type DrawnNode = {
  id: Id;
  of: "people" | "places";
  name: string;
  shape: NodeShape;
  x: number;
  y: number;
  width: number;
  height: number;
  subject: boolean;
  /** Not identified: marked with a question mark in a circle. */
  unknown: boolean;
  proposed: boolean;
  /** Corners of the outline, for hit testing and focus rings. */
  outline: Point[];
  strokes: Stroke[];
  rows: TextRow[];
  /** The same in words: "Aisha, child, subject". */
  spoken: string;
};

/** Between two nodes. Channels are separate: dash, zigzag, arrowheads, tick. */
export type DrawnLink = {
  id: Id;
  from: Id;
  to: Id;
  /** As drawn, zigzag included. */
  points: Point[];
  /** Without the zigzag, for hit testing. */
  spine: Point[];
  evidence: "evidenced" | "anecdotal" | "not-known";
  /** Which ends have an arrowhead: whoever it points at is influenced. */
  heads: { from: boolean; to: boolean };
  conflict: boolean;
  protective: boolean;
  recheck: boolean;
  past: boolean;
  proposed: boolean;
  /** The line first, then arrowheads. */
  strokes: Stroke[];
  label: DrawnLabel | undefined;
  /** The same in words: "Aisha is linked to Ben: friend, evidenced, 4 June 2025". */
  spoken: string;
};

/** Text that interrupts its line (`text` is all of it, unbroken): the box is painted in "paper" below the rows; strokes are the tick of a protective link. */
export type DrawnLabel = { text: string; box: Box; rows: TextRow[]; strokes: Stroke[] };

/** An incident, as a dated note that hangs from its place. */
export type DrawnNote = {
  id: Id;
  place: Id;
  /** All that stands on it, unbroken. */
  text: string;
  box: Box;
  strokes: Stroke[];
  rows: TextRow[];
  proposed: boolean;
  spoken: string;
};

/** One line (or two) under the picture that explains only the channels in use. */
export type DrawnKey = { box: Box; entries: KeyEntry[] };
export type KeyEntry = { id: string; meaning: string; strokes: Stroke[]; rows: TextRow[] };

/** Measured on the finished geometry, for tests and for choosing focus pages. */
export type Figures = {
  /** Sizes in points on the paper the drawing was made for. */
  textSize: number;
  labelSize: number;
  people: number;
  places: number;
  links: number;
  /** At the places that are drawn, also those that are only counted on a note. */
  incidents: number;
  crossings: number;
  /** Pairs of nodes, labels or notes that touch. */
  overlaps: number;
  /** Lines that run behind a node they do not join, or end at the notes of one they do. */
  throughs: number;
  /** Lines that run behind the label of another. */
  underLabels: number;
};
