import type { Box, Point } from "./drawing";
import type { Layout } from "./layout/problem";

/** Larger text would say nothing more; a small map gets more air instead (points). */
export const LARGEST_TEXT = 13.5;

/** A layout in the room it has on its page: how large its text is there (points), and where its corner comes to stand. */
export type Fit = { scale: number; left: number; top: number };

/** As large as the room allows, in its middle. */
export function fitIn(room: Box, { width, height }: Pick<Layout, "width" | "height">): Fit {
  const scale = Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height), LARGEST_TEXT);
  const left = room.x + (room.width - width * scale) / 2;
  return { scale, left, top: room.y + (room.height - height * scale) / 2 };
}

export const onPage = ({ scale, left, top }: Fit, x = 0, y = 0): Point => ({ x: left + x * scale, y: top + y * scale });
