import type { Id } from "../record";
import type { OwnMap } from "./schema";

/** Lists whose entries have ids, by the letter their ids begin with. */
export const OWN_LISTS = { near: "f", ties: "t", sectors: "s", answers: "a", plan: "g" } as const;
export type OwnList = keyof typeof OWN_LISTS;

export const OWN_NAMES = Object.keys(OWN_LISTS) as OwnList[];

/** The number an id ends with; 0 where it ends with none. */
export const numberOf = (id: Id): number => Number(/\d{1,6}$/.exec(id)?.[0] ?? 0);

/** The highest number in use or ever given. */
export const lastNumber = (map: OwnMap): number =>
  OWN_NAMES.flatMap((name) => map[name].map(({ id }) => numberOf(id))).reduce((most, one) => Math.max(most, one), map.last);

/**
 * An id that nobody has and nobody had: somebody put down today is never taken for somebody who was taken off, also where two maps
 * are held side by side.
 */
export const nextOwnId = (map: OwnMap, list: OwnList): Id => `${OWN_LISTS[list]}${lastNumber(map) + 1}`;
