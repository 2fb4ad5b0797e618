import type { Near, OwnMap, Tie } from "../../ownmap";
import type { Id } from "../../record";
import type { DifferencePrompt } from "../questions/titles";

/**
 * Where the young person's own map and the network say different things. `at` is what it is about on the map, or the entry of the
 * network that is not there: what tells two differences of one kind apart.
 */
export type Difference = { kind: DifferencePrompt; at: string; about: Id[] } & (
  | { kind: "own-map-only-there"; near: Near }
  | { kind: "own-map-not-there"; other: Id }
  | { kind: "own-map-no-link"; near: Near; other: Id }
  /** `closer`: they put somebody close whose link is recorded as weak; otherwise far, and strong. */
  | { kind: "own-map-closeness"; near: Near; other: Id; closer: boolean }
  /** `over`: they say that it used to be; otherwise the network says so. */
  | { kind: "own-map-over"; near: Near; other: Id; over: boolean }
  | { kind: "own-map-between-only-there"; tie: Tie; ends: [Id, Id] }
  | { kind: "own-map-between-not-there"; ends: [Id, Id] }
  | { kind: "own-map-between-over"; tie: Tie; ends: [Id, Id]; over: boolean }
);

/** Both say it: somebody is on both, or two others are linked on both. */
export type Agreement = { ends: [Id] | [Id, Id] };

/** How the record knows a difference again, of this map and not of a later one: by ids that say nothing of what stands on it. */
export const promptOf = ({ id, date }: OwnMap, { kind, at }: Difference): string => `${kind} ${[id, date, at].join("/")}`;
