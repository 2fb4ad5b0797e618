import { visibleTo, withIdsOfItsOwn, type Copy, type Visible } from "../../copies";
import type { NetworkRecord } from "../../record";
import type { MapForm } from "./forms";
import { MAP_ALONE } from "./kind";

/** Whom a map is taken out for, how people are named in it, and in which forms. */
export type MapOrder = { copy: Copy; forms: readonly MapForm[] };

/**
 * What a map that is taken out shows, and what it leaves out. Outside the team its entries are counted from one: the ids of the
 * team's own files would tell how many people there are that the reader is not shown.
 */
export function mapVisibleTo(record: NetworkRecord, { copy, forms }: MapOrder): Visible {
  const { record: shown, leftOut, undecided } = visibleTo(record, MAP_ALONE, copy);
  const hasSources = forms.includes("tables");
  return {
    record: copy.audience.type === "team" ? shown : withIdsOfItsOwn(shown),
    // A picture says nothing of sources, to anybody.
    leftOut: leftOut.filter(({ reason }) => hasSources || reason !== "source"),
    undecided,
  };
}
