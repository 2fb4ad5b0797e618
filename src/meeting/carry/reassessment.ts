import { personOf, placeOf, type Id, type NetworkRecord, type Review } from "../../record";
import type { Carry, CarryReason } from "./carry";
import type { Passed } from "./passed";

type Reassessed = Review["reassessed"][number];

/** What a session says of each person and place; "not reassessed" counts only where nothing else was said. */
function saidAt({ reviews }: NetworkRecord, session: Id): Map<Id, Reassessed[]> {
  const said = new Map<Id, Reassessed[]>();
  for (const { reassessed } of reviews.filter((review) => review.session === session)) {
    for (const one of reassessed) said.set(one.about, [...(said.get(one.about) ?? []), one]);
  }
  return said;
}

/** People and places that a review put off, and nobody has looked at again since. */
export function reassessmentsCarried(record: NetworkRecord, passed: Passed): Carry[] {
  const open = new Map<Id, { place: number; reasons: CarryReason[] }>();
  passed.sessions.forEach(({ id: session }, place) => {
    for (const [about, entries] of saidAt(record, session)) {
      if (entries.some(({ outcome }) => outcome !== "not-reassessed")) {
        open.delete(about);
        continue;
      }
      const reasons = entries.map(({ reason }) => reason).filter((reason) => reason !== "");
      const one = open.get(about) ?? { place, reasons: [] };
      open.set(about, { ...one, reasons: [...one.reasons, ...reasons.sort().map((reason) => ({ session, reason }))] });
    }
  });
  return [...open].flatMap(([id, { place, reasons }]): Carry[] => {
    const origin = passed.sessions[place]?.id;
    const isOnMap = personOf(record, id) ?? placeOf(record, id);
    if (!isOnMap || origin === undefined) return [];
    return [{ kind: "reassessment", id, origin, times: passed.sessions.length - place, reasons }];
  });
}
