import type { Box, DrawnLink, DrawnNode, DrawnNote, Figures, Point } from "../drawing";
import { meets } from "../layout/curve";

/** Lets marks meet at an edge without counting as touching. */
const SLACK = 0.5;
/** A line that comes this close below its place (points) still comes to the place, not to the note that hangs from it. */
const EDGE = 1.5;

const boxOf = ({ x, y, width, height }: DrawnNode): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

const touch = (a: Box, b: Box) =>
  a.x + SLACK < b.x + b.width && b.x + SLACK < a.x + a.width && a.y + SLACK < b.y + b.height && b.y + SLACK < a.y + a.height;

/** Whether a line runs through a box. */
function runsThrough(points: readonly Point[], { x, y, width, height }: Box): boolean {
  const corners = [
    { x: x + SLACK, y: y + SLACK },
    { x: x + width - SLACK, y: y + SLACK },
    { x: x + width - SLACK, y: y + height - SLACK },
    { x: x + SLACK, y: y + height - SLACK },
  ];
  return points.some((point, index) => {
    const before = points[index - 1];
    if (!before) return false;
    return corners.some((corner, at) => meets(before, point, corner, corners[(at + 1) % 4] ?? corner) !== undefined);
  });
}

function crossings(a: readonly Point[], b: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      const [a0, a1, b0, b1] = [a[i - 1], a[i], b[j - 1], b[j]];
      if (a0 && a1 && b0 && b1 && meets(a0, a1, b0, b1) !== undefined) count += 1;
    }
  }
  return count;
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

/** What a careful reader would hold against a finished map, counted on its real geometry. */
export function countFaults(
  nodes: readonly DrawnNode[],
  links: readonly DrawnLink[],
  notes: readonly DrawnNote[],
): Pick<Figures, "crossings" | "overlaps" | "throughs" | "underLabels"> {
  const labels = links.flatMap(({ id, label }) => (label ? [{ id, box: label.box }] : []));
  const blocks = [
    ...nodes.map((node) => ({ owner: node.id, box: boxOf(node) })),
    ...notes.map((note) => ({ owner: note.place, box: note.box })),
    ...labels.map(({ id, box }) => ({ owner: id, box })),
  ];
  const solid = blocks.slice(0, nodes.length + notes.length);
  const hung = notes.map(({ place, box }) => {
    const owner = nodes.find(({ id }) => id === place);
    const top = Math.max(box.y, owner ? owner.y + owner.height / 2 + EDGE : box.y);
    return { place, box: { ...box, y: top, height: box.y + box.height - top } };
  });
  const ownNotes = ({ from, to, spine }: DrawnLink) =>
    hung.filter(({ place, box }) => (place === from || place === to) && runsThrough(spine, box)).length;
  return {
    crossings: pairs(links).reduce((sum, [a, b]) => sum + crossings(a.spine, b.spine), 0),
    overlaps: pairs(blocks).filter(([a, b]) => a.owner !== b.owner && touch(a.box, b.box)).length,
    throughs: links.reduce((sum, link) => {
      const strange = solid.filter(({ owner }) => owner !== link.from && owner !== link.to);
      return sum + strange.filter(({ box }) => runsThrough(link.spine, box)).length + ownNotes(link);
    }, 0),
    underLabels: links.reduce(
      (sum, link) => sum + labels.filter(({ id, box }) => id !== link.id && runsThrough(link.spine, box)).length,
      0,
    ),
  };
}
