import type { OwnChange, OwnMap } from "../../ownmap";

/** What every part of the young person's screen works with: their map, and the way to change it, which the store has. */
export type OwnPart = { ownMap: OwnMap; change: (change: OwnChange, label: string, field?: string) => void };
