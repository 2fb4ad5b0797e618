import type { Box, Drawing, Point } from "../../src/map";

/**
 * A finished map as nothing but boxes and lines, in points on the page, whoever laid it out. `blocks` are nodes and the notes that
 * hang from them; `owner` of a block is its node's, of a label its link's.
 */
export type Plain = {
  blocks: { owner: number; box: Box }[];
  labels: { owner: number; box: Box }[];
  lines: { from: number; to: number; points: Point[] }[];
  /** Size of the names, in points on paper. */
  textSize: number;
};

/** Our own: what is really drawn, with lines from outline to outline. */
export function plainOf({ nodes, notes, links, figures }: Drawing): Plain {
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const indexOf = (id: string) => at.get(id) ?? -1;
  return {
    blocks: [
      ...nodes.map(({ x, y, width, height }, owner) => ({ owner, box: { x: x - width / 2, y: y - height / 2, width, height } })),
      ...notes.map(({ place, box }) => ({ owner: indexOf(place), box })),
    ],
    labels: links.flatMap(({ label }, owner) => (label ? [{ owner, box: label.box }] : [])),
    lines: links.map(({ from, to, spine }) => ({ from: indexOf(from), to: indexOf(to), points: spine })),
    textSize: figures.textSize,
  };
}
