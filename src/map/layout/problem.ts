import type { Id } from "../../record";
import { NOTE_TUCK, type Scene } from "../scene/scene";

/**
 * What the layout works on: bodies and links as numbers, without words. Plain data, so that it can be handed to a worker.
 * Lengths are parts of the text size; `aspect` is width by height of the room on the page.
 */
export type Problem = {
  count: number;
  bodies: Body[];
  links: Tie[];
  /** A page this high shows text as large as it need be; a smaller page gains nothing. */
  roomy: number;
  aspect: number;
  /** Where bodies stood before, as parts of width and height: they move as little as can be. */
  start: (Place | undefined)[];
  /** Where a person put them, likewise: there they stay. */
  pinned: (Place | undefined)[];
};

export type Place = { x: number; y: number };

/**
 * A link: how many arrowheads it has, how much of it must show on either side of its label (`seen`), and how far its teeth
 * stand out (`teeth`).
 */
export type Tie = {
  from: number;
  to: number;
  label: { width: number; height: number } | undefined;
  heads: number;
  seen: number;
  teeth: number;
};

/** A node with the notes below it: half sizes of the node, and the box of the notes from the node's middle. */
export type Body = {
  halfWidth: number;
  halfHeight: number;
  notes: { left: number; top: number; right: number; bottom: number } | undefined;
  central: boolean;
};

/** A finished layout: middles of nodes, bows of links (how far the middle of a line stands off, to its right), places of labels. */
export type Layout = {
  width: number;
  height: number;
  x: Float64Array;
  y: Float64Array;
  bow: Float64Array;
  /** Where on its line a label sits: 0 at `from`, 1 at `to`. */
  at: Float64Array;
  /** Middles of labels, each on its line. */
  labelX: Float64Array;
  labelY: Float64Array;
};

/** How much of a line must show on either side of its label for its dashes or teeth to be told apart. */
const SEEN = { evidenced: 0.8, anecdotal: 1.3, "not-known": 0.9 };
const SEEN_TEETH = 1.5;
const TEETH = 0.3;

type Places = ReadonlyMap<Id, Place> | undefined;
type Page = { aspect: number; roomy: number; start: Places; pinned: Places };

export function problemOf(scene: Scene, { aspect, roomy, start, pinned }: Page): Problem {
  const bodies = scene.nodes.map(({ width, height, notes, subject }): Body => {
    const halfHeight = height / 2;
    const wide = notes.reduce((most, note) => Math.max(most, note.width), 0);
    const tall = notes.reduce((sum, note) => sum + note.height, 0);
    const box = { left: -wide / 2, top: halfHeight - NOTE_TUCK, right: wide / 2, bottom: halfHeight + tall - NOTE_TUCK };
    return { halfWidth: width / 2, halfHeight, notes: notes.length > 0 ? box : undefined, central: subject };
  });
  return {
    count: bodies.length,
    bodies,
    links: scene.links.map(({ from, to, label, heads, evidence, conflict }) => ({
      from,
      to,
      label: label && { width: label.width, height: label.height },
      heads: Number(heads.from) + Number(heads.to),
      seen: conflict ? SEEN_TEETH : SEEN[evidence],
      teeth: conflict ? TEETH : 0,
    })),
    aspect,
    roomy,
    start: scene.nodes.map(({ id }) => start?.get(id)),
    pinned: scene.nodes.map(({ id }) => pinned?.get(id)),
  };
}
