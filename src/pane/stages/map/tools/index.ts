import { lazy, type ComponentType } from "react";
import type { NetworkRecord } from "../../../../record";

/**
 * Something that is done with the map, as a fold below its list: `Body` is rendered while it is open, `summary` says in one
 * line what is in it, "" where the title says enough.
 */
export type MapTool = { id: string; title: string; Body: ComponentType; summary?: (record: NetworkRecord) => string };

/** Fetched when it is opened. */
const later = <M>(load: () => Promise<M>, part: (module: M) => ComponentType) =>
  lazy(async () => ({ default: part(await load()) }));

/** In the order on screen. A new tool is a folder beside this one and a line here; it finds the picture by useMapView(). */
export const TOOLS: readonly MapTool[] = [
  {
    id: "pairs",
    title: "Ask pair by pair",
    Body: later(
      () => import("../pairs"),
      (it) => it.Pairs,
    ),
  },
];

/** What stands in the bar above the picture, from the left, such as the choice of a view (useMapView() holds it). A line each. */
export const BAR: readonly { id: string; Item: ComponentType }[] = [];
