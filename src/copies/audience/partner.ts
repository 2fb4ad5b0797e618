import { foldName, type NetworkRecord, type Session } from "../../record";
import type { Omission } from "../leftOut";
import { isThere } from "./there";

/** Whether somebody of an agency sits in a session; of an agency without a name, whoever is in the room. */
const sitsIn = ({ attendance }: Session, agency: string): boolean =>
  agency === "" || attendance.some((one) => isThere(one) && foldName(one.agency) === foldName(agency));

/**
 * What an agency outside the team is not given, whatever the pages of a kind show: maps that young people made, whose Mosaic file
 * the papers go on, and points outside the purpose that it did not hear itself.
 */
export function forPartner(record: NetworkRecord, agency: string): { record: NetworkRecord; leftOut: Omission[] } {
  const leftOut: Omission[] = [
    ...record.youngPersonMaps.map(({ id }): Omission => ({ id, in: "youngPersonMaps", reason: "own-maps" })),
    ...record.uploads.map(({ id }): Omission => ({ id, in: "uploads", reason: "uploads" })),
  ];
  const people = record.people.map((person) => ({ ...person, keySubject: false }));
  const sessions = record.sessions.map((session) => {
    if (sitsIn(session, agency)) return session;
    leftOut.push(...session.parked.map(({ id }): Omission => ({ id, in: "sessions", reason: "outside-purpose" })));
    return { ...session, parked: [] };
  });
  return { record: { ...record, people, sessions, youngPersonMaps: [], uploads: [] }, leftOut };
}
