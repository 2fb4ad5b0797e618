import type { Near, OwnMap } from "../../ownmap";
import type { Box, Point, Stroke } from "../drawing";
import { linePath } from "../shapes/polygon";
import type { RingsDrawing } from "./drawing";
import { pathOf, ringsOf } from "./ringsOf";

/** Circles of an earlier map: those that are on the later one no more, and those that stand nearer or further there. */
export type Before = { gone: Near[]; moved: { from: Near; to: Near }[] };

/** The later map, with what was before on it. Paint `then` above the fills and below the ties. `room`: all there is to be seen. */
export type ThenAndNow = RingsDrawing & { then: Stroke[]; room: Box };

const AIR = 12;
const HEAD_LENGTH = 7;

/** Empty and dotted, so that it is told from what is now, and from what "used to be", in black and white too. */
const dotted = (d: string): Stroke => ({ d, fill: "none", stroke: "ink", width: 1.6, dash: [0.5, 4] });

/** From the edge of where somebody stood to the edge of where they stand. */
function wayOf(from: Point, to: Point, radius: number): Stroke[] {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  // Where the two touch, the way from one to the other is seen without a line.
  if (far <= 2 * radius + HEAD_LENGTH) return [];
  const [dx, dy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  const at = (way: number, aside = 0) => ({ x: from.x + dx * way - dy * aside, y: from.y + dy * way + dx * aside });
  const end = far - radius - 2;
  const head = [at(end - HEAD_LENGTH, HEAD_LENGTH / 2), at(end), at(end - HEAD_LENGTH, -HEAD_LENGTH / 2)];
  return [dotted(linePath([at(radius), at(end)])), { ...dotted(linePath(head)), dash: [] }];
}

function roomOf({ me, near, rings, width, height }: RingsDrawing, ghosts: readonly Point[]): Box {
  const boxes = [
    ...[me, ...near].map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
    ...ghosts.map(({ x, y }) => ({ x: x - me.radius, y: y - me.radius, width: 2 * me.radius, height: 2 * me.radius })),
    ...near.flatMap(({ label }) => label?.box ?? []),
    ...rings.map(({ box }) => box),
  ];
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - AIR);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - AIR);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + AIR);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + AIR);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Names alone: what else is written on either map stands there. */
const bare = (near: Near): Near => ({ ...near, note: "" });

/** Two maps of one young person on one paper: now as it is drawn, then empty and dotted, with the way from one to the other. */
export function thenAndNow(after: OwnMap, { gone, moved }: Before): ThenAndNow {
  const left = gone.map((near) => ({ ...bare(near), id: `then-${near.id}`, usedToBe: false }));
  const ties = after.ties.map((tie) => ({ ...tie, what: "" }));
  const drawing = ringsOf({ ...after, near: [...after.near.map(bare), ...left], ties });
  const isLeft = new Set(left.map(({ id }) => id));
  const { middle, unit } = drawing;
  const onSheet = ({ x, y }: Near): Point => ({ x: middle.x + x * unit, y: middle.y + y * unit });
  const radius = drawing.near[0]?.radius ?? 0;
  return {
    ...drawing,
    near: drawing.near.map((one) =>
      isLeft.has(one.id) ? { ...one, fill: { ...one.fill, fill: "none" }, strokes: one.strokes.map(({ d }) => dotted(d)) } : one,
    ),
    then: moved.flatMap(({ from, to }) => [
      dotted(pathOf(from.kind, onSheet(from), radius)),
      ...wayOf(onSheet(from), onSheet(to), radius),
    ]),
    room: roomOf(
      drawing,
      moved.map(({ from }) => onSheet(from)),
    ),
  };
}
