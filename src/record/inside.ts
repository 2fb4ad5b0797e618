import { lastGiven } from "./given";
import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";
import type { Session } from "./schema/session";

/** The lists inside a session. */
export const INSIDE = ["attendance", "agenda", "items", "decisions", "parked", "versions"] as const;
export type Inner = (typeof INSIDE)[number];

/** Letters in front of the ids of what stands inside a session, so that none is taken for an entry of the record's lists. */
export const INNER_PREFIX: Record<Inner, string> = {
  attendance: "t",
  agenda: "g",
  items: "n",
  decisions: "e",
  parked: "k",
  versions: "v",
};

/** What the ids in a list of that session begin with: "m1-n". */
export const innerStem = ({ id }: Pick<Session, "id">, list: Inner): string => `${id}-${INNER_PREFIX[list]}`;

/** An id that nothing in that list of the session has or ever had; `more` counts those promised in the same change. */
export function innerId(record: Pick<NetworkRecord, "lineage">, session: Session, list: Inner, more = 0): Id {
  const stem = innerStem(session, list);
  return `${stem}${lastGiven(record, stem, session[list]) + 1 + more}`;
}
