import type { NetworkRecord } from "../../record";
import type { Omission } from "../leftOut";

/**
 * What an agency outside the team is not given, whatever the pages of a kind show: maps that young people made, whose Mosaic file
 * the papers go on, and points that are outside the purpose they are asked for.
 */
export function forPartner(record: NetworkRecord): { record: NetworkRecord; leftOut: Omission[] } {
  const leftOut: Omission[] = [
    ...record.youngPersonMaps.map(({ id }): Omission => ({ id, in: "youngPersonMaps", reason: "own-maps" })),
    ...record.uploads.map(({ id }): Omission => ({ id, in: "uploads", reason: "uploads" })),
    ...record.sessions.flatMap(({ parked }) =>
      parked.map(({ id }): Omission => ({ id, in: "sessions", reason: "outside-purpose" })),
    ),
  ];
  const people = record.people.map((person) => ({ ...person, keySubject: false }));
  const sessions = record.sessions.map((session) => ({ ...session, parked: [] }));
  return { record: { ...record, people, sessions, youngPersonMaps: [], uploads: [] }, leftOut };
}
