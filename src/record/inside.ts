import type { Id } from "./schema/basics";
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

/** An id higher than any in that list of the session; `more` counts those promised in the same change. */
export function innerId(session: Session, list: Inner, more = 0): Id {
  const numbers = session[list].map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return `${session.id}-${INNER_PREFIX[list]}${Math.max(0, ...numbers) + 1 + more}`;
}
