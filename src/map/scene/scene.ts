import type { Id } from "../../record";
import type { DrawnLink, DrawnNode } from "../drawing";
import type { Row } from "../text/wrap";

/** What is drawn, measured but not placed. Lengths are parts of the text size of a node. */
export type Scene = {
  nodes: SceneNode[];
  links: SceneLink[];
  /** How many there were at the places, also those that no note has room for. */
  incidents: number;
  /** Of all that the view does not show: how much, never who; "" where it shows everything. */
  hidden: string;
  /** Where two maps are one picture: the day of the earlier, in words; "" elsewhere. */
  since: string;
};

export type SceneRow = Row & { size: number; bold: boolean; tone: "ink" | "accent" | "muted" };

export type SceneNode = Pick<DrawnNode, "id" | "of" | "name" | "shape" | "subject" | "unknown" | "proposed" | "spoken"> & {
  rows: SceneRow[];
  width: number;
  height: number;
  /** Notes that hang below, each from the place of the one above. */
  notes: SceneNote[];
};

export type SceneNote = {
  id: Id;
  text: string;
  rows: SceneRow[];
  width: number;
  height: number;
  proposed: boolean;
  spoken: string;
};

/** `from` and `to` are positions in the list of nodes. */
export type SceneLink = Pick<
  DrawnLink,
  "id" | "evidence" | "heads" | "conflict" | "protective" | "recheck" | "past" | "proposed" | "spoken"
> & {
  from: number;
  to: number;
  strength: "weak" | "ordinary" | "strong" | "not-known";
  label: SceneLabel | undefined;
};

/** Rows of the label; the tick of a protective link stands before the first. */
export type SceneLabel = { text: string; rows: SceneRow[]; tick: boolean; width: number; height: number };

/** The sign of what is over, before what it was or by itself. */
export const WAS = "was";

/** Text sizes as parts of the text size of a node. */
export const LABEL_SIZE = 0.82;
export const NOTE_SIZE = 0.8;
/** Room the tick takes before a label's first row. */
export const TICK_ROOM = 0.95;
/** The fold of a note, and how far its place covers it. */
export const NOTE_INSET = 0.6;
export const NOTE_TUCK = 0.2;
