import type { OwnChange, OwnMap } from "../../ownmap";

/** What every part of the young person's screen works with: their map, and the way to change it. */
export type OwnPart = { ownMap: OwnMap; change: (change: OwnChange) => void };
