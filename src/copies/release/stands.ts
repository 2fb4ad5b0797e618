import { foldName, hashValue, type Draft, type Id, type NetworkRecord, type Release } from "../../record";
import { releasable, saidIn } from "./releasable";

/** Fingerprint of what an entry says and whom it is about; "" where there is none that can be released. */
export function entryPrint(record: NetworkRecord, id: Id): string {
  const found = releasable(record, id);
  return found ? hashValue([found.list, saidIn(found.list, found.entry)]) : "";
}

/** Whether a release stands, or why it does not: then the entry is withheld as if nobody had decided. */
export type ReleaseStanding = "stands" | "nobody-decided" | "not-by-the-chair" | "said-otherwise-since" | "nothing-to-release";

/** Whether somebody chairs or chaired a session of this network. */
export const isChair = (record: NetworkRecord, name: string) =>
  record.sessions.some(({ chair }) => chair !== "" && foldName(chair) === foldName(name));

/**
 * Somebody has to have decided it, and of a young person's own words the chair of one of the sessions; and the entry says what it
 * said then.
 */
export function standingOfRelease(record: NetworkRecord, { of, kind, decidedBy, print }: Release): ReleaseStanding {
  const now = entryPrint(record, of);
  if (now === "") return "nothing-to-release";
  if (decidedBy.trim() === "") return "nobody-decided";
  if (kind === "own-words" && !isChair(record, decidedBy)) return "not-by-the-chair";
  return print === now ? "stands" : "said-otherwise-since";
}

/** What is decided in a release; the rest is filled in from the entry as it stands. */
export type Decided = Draft<"releases"> & { of: Id };

/** A release of an entry as it stands now, to be added to the record. */
export const releasing = (record: NetworkRecord, decided: Decided): Decided => ({
  ...decided,
  print: entryPrint(record, decided.of),
});
