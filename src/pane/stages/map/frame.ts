import type { Box, Drawing } from "../../../map";

const MARGIN = 10;

/** What is drawn, without the page around it: the pane says title, date and key elsewhere. */
export function frameOf({ nodes, notes, links, width, height }: Drawing): Box {
  const boxes = [
    ...nodes.map((node) => ({ x: node.x - node.width / 2, y: node.y - node.height / 2, width: node.width, height: node.height })),
    ...notes.map(({ box }) => box),
    ...links.flatMap(({ label }) => (label ? [label.box] : [])),
  ];
  if (boxes.length === 0) return { x: 0, y: 0, width, height };
  const left = Math.min(...boxes.map((box) => box.x)) - MARGIN;
  const top = Math.min(...boxes.map((box) => box.y)) - MARGIN;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far in, and what stands in the middle, as parts of the frame. */
export type Sight = { zoom: number; x: number; y: number };
export const WHOLE: Sight = { zoom: 1, x: 0.5, y: 0.5 };
const CLOSEST = 6;

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** A sight with its middle kept where something can be seen. */
export function settled({ zoom, x, y }: Sight): Sight {
  const near = within(zoom, 1, CLOSEST);
  const half = 0.5 / near;
  return { zoom: near, x: within(x, half, 1 - half), y: within(y, half, 1 - half) };
}

export function sightBox(frame: Box, { zoom, x, y }: Sight): Box {
  const [width, height] = [frame.width / zoom, frame.height / zoom];
  return { x: frame.x + frame.width * x - width / 2, y: frame.y + frame.height * y - height / 2, width, height };
}
