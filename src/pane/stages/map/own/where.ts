import type { Destination } from "../../../store";

/** Where a young person's own map is held against the network. */
export const COMPARE = { stage: "map", topic: "tool", card: "own" } as const satisfies Destination;
