import { ViewPicker } from "../views";
import type { ComponentType } from "react";
import { TOLD, wordingOf, type NetworkRecord } from "../../../../record";
import { count } from "../../../words";
import { later } from "../../../parts";

/**
 * Something that is done with the map, as a fold below its list: `Body` is rendered while it is open, `summary` says in one
 * line what is in it, "" where the title says enough.
 */
export type MapTool = { id: string; title: string; Body: ComponentType; summary?: (record: NetworkRecord) => string };

/** Own words whose facts changed are looked at again. */
function wordingsToLookAt(record: NetworkRecord): string {
  const changed = TOLD.flatMap((list) => record[list].filter(({ id }) => wordingOf(record, { list, id }) === "changed"));
  return changed.length === 0 ? "" : `${count(changed.length, "sentence")} to look at again`;
}

/** In the order on screen. A new tool is a folder beside this one and a line here; it finds the picture by useMapView(). */
export const TOOLS: readonly MapTool[] = [
  {
    id: "questions",
    title: "Questions worth asking",
    Body: later(
      () => import("../questions"),
      (it) => it.Questions,
    ),
  },
  {
    id: "narrative",
    title: "The map in words",
    summary: wordingsToLookAt,
    Body: later(
      () => import("../narrative"),
      (it) => it.Narrative,
    ),
  },
  {
    id: "then",
    title: "Then and now",
    Body: later(
      () => import("../then"),
      (it) => it.ThenAndNow,
    ),
  },
  {
    id: "pages",
    title: "Pages of the map on paper",
    summary: ({ mapPages }) => (mapPages.length === 0 ? "" : `${count(mapPages.length, "page")} chosen`),
    Body: later(
      () => import("../pages"),
      (it) => it.MapPages,
    ),
  },
  {
    id: "own",
    title: "A young person’s own map beside it",
    Body: later(
      () => import("../own"),
      (it) => it.OwnMapBeside,
    ),
  },
  {
    id: "pairs",
    title: "Ask pair by pair",
    Body: later(
      () => import("../pairs"),
      (it) => it.Pairs,
    ),
  },
  {
    id: "photographs",
    title: "Photographs of drawn maps",
    summary: ({ photographs }) => (photographs.length === 0 ? "" : count(photographs.length, "photograph")),
    Body: later(
      () => import("../photographs"),
      (it) => it.Photographs,
    ),
  },
  {
    id: "out",
    title: "Take the map out",
    Body: later(
      () => import("../takeOut"),
      (it) => it.TakeOut,
    ),
  },
];

/** What stands in the bar above the picture, from the left, such as the choice of a view (useMapView() holds it). A line each. */
export const BAR: readonly { id: string; Item: ComponentType }[] = [{ id: "view", Item: ViewPicker }];
