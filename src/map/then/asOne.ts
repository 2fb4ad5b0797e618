import { changesBetween, showDate, type Id, type MapChange, type NetworkRecord, type PartialDate } from "../../record";
import type { Compared, Turned } from "../view";

/** Two maps as one: everything of the later, what is gone of the earlier, and how each has turned. */
export type AsOne = { record: NetworkRecord; compared: Compared };

const LISTS = ["people", "places", "links", "incidents"] as const;

function turnOf({ was, is }: MapChange): Turned {
  if (!was) return "new";
  return is ? "changed" : "gone";
}

/** Whoever was found to be somebody else is drawn once, as that one. */
const isDrawn = ({ is, into }: MapChange) => is !== undefined || into === undefined;

/**
 * The earlier and the later map as one record for one picture. Both are maps as they stood (`mapAt`, `mapNow`), so nobody who was
 * taken off the map since is on it. A link whose end was found to be somebody else stands at that one already, and is not drawn twice.
 */
export function asOne(then: NetworkRecord, now: NetworkRecord, of: Pick<NetworkRecord, "lineage">, since: PartialDate): AsOne {
  const changes = changesBetween(then, now, of).filter(isDrawn);
  const turned = new Map<Id, Turned>(changes.map((change) => [change.id, turnOf(change)]));
  const kept = LISTS.map((list) => {
    const gone = (then[list] as { id: Id }[]).filter(({ id }) => turned.get(id) === "gone");
    return [list, [...now[list], ...gone]];
  });
  const whole = { ...now, ...Object.fromEntries(kept) } as NetworkRecord;
  const known = new Set([...whole.people, ...whole.places].map(({ id }) => id));
  const record = {
    ...whole,
    links: whole.links.filter(({ from, to }) => known.has(from) && known.has(to)),
    incidents: whole.incidents.filter(({ place }) => known.has(place)),
  };
  return { record, compared: { turned, since: showDate(since) || "then" } };
}
