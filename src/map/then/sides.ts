import type { NetworkRecord } from "../../record";
import type { Drawing, Point } from "../drawing";
import type { MapOptions } from "../view";

/** What each of two pictures beside each other is drawn with. */
export type Side = { record: NetworkRecord; options: MapOptions };

/**
 * The earlier and the later map as two pictures in which everybody who is on both stands in the same place, so that the eye finds
 * what differs: each place is that of the one picture of both (`whole`), which has room for all, in text of its size.
 */
export function sideBySide(then: NetworkRecord, now: NetworkRecord, whole: Drawing, options: MapOptions): [Side, Side] {
  const places = new Map(whole.nodes.map(({ id, x, y }): [string, Point] => [id, { x: x / whole.width, y: y / whole.height }]));
  const beside = { pinned: places, largest: whole.figures.textSize };
  const side = (record: NetworkRecord, title: string): Side => ({ record, options: { ...options, ...beside, title } });
  const name = options.title ?? now.risk;
  return [side(then, `${name}, then`), side(now, `${name}, now`)];
}
