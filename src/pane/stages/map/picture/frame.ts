import type { Box, Drawing, Point } from "../../../../map";

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

/** A frame stays as long as all is in it and it is not this much larger than it need be. */
const LOOSE = 1.35;

/** The frame from one drawing to the next: a letter more or less does not move the picture. */
export function steadyFrame(before: Box | undefined, drawing: Drawing): Box {
  const tight = frameOf(drawing);
  if (!before) return tight;
  const holds =
    before.x <= tight.x &&
    before.y <= tight.y &&
    before.x + before.width >= tight.x + tight.width &&
    before.y + before.height >= tight.y + tight.height;
  const isLoose = before.width > tight.width * LOOSE && before.height > tight.height * LOOSE;
  return holds && !isLoose ? before : tight;
}

/** How far in, and what stands in the middle, as parts of the frame. */
export type Sight = { zoom: number; x: number; y: number };
export const WHOLE: Sight = { zoom: 1, x: 0.5, y: 0.5 };
const CLOSEST = 8;

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** A sight with its middle kept where something can be seen. */
export function settled({ zoom, x, y }: Sight): Sight {
  const near = within(zoom, 1, CLOSEST);
  const half = 0.5 / near;
  return { zoom: near, x: within(x, half, 1 - half), y: within(y, half, 1 - half) };
}

/** Nearer or further, with the same part of the picture under `at` (parts of what is in sight, its middle unless said). */
export function zoomed(sight: Sight, factor: number, at: Point = { x: 0.5, y: 0.5 }): Sight {
  const zoom = within(sight.zoom * factor, 1, CLOSEST);
  const shift = (part: number) => (part - 0.5) * (1 / sight.zoom - 1 / zoom);
  return settled({ zoom, x: sight.x + shift(at.x), y: sight.y + shift(at.y) });
}

/** Moved by parts of what is in sight. */
export const panned = (sight: Sight, right: number, down: number): Sight =>
  settled({ ...sight, x: sight.x + right / sight.zoom, y: sight.y + down / sight.zoom });

export function sightBox(frame: Box, { zoom, x, y }: Sight): Box {
  const [width, height] = [frame.width / zoom, frame.height / zoom];
  return { x: frame.x + frame.width * x - width / 2, y: frame.y + frame.height * y - height / 2, width, height };
}
