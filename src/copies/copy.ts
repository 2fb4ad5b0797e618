import { COLLECTIONS, type CollectionName, type Heading, type Id, type NetworkRecord } from "../record";
import type { Settled } from "./beyond/undecided";

/** How people are named in a copy. Codes need their separate key; whoever acts for an agency keeps their name in all three. */
export type NameMode = "full" | "initials" | "codes";

/** Whom a copy is for: the team, a partner agency, or the Mosaic file of one subject. */
export type Audience = { type: "team" } | { type: "partner"; agency: string } | { type: "subject"; person: Id };

/** A copy, with what somebody decided about words that nothing else could. */
export type Copy = { audience: Audience; names: NameMode; settled?: readonly Settled[] };

/**
 * What the pages of a kind show: which headings, which lists, and of each entry which fields ("all", or their names; id,
 * number and status always stay). Proposed entries are left out unless `proposed` is set or everything is shown.
 * `narrow` picks entries, such as those of one session, before anything else happens; `rest` takes away what is left over once
 * it is settled what the reader may see, such as people whom nothing on the pages is about any more.
 */
export type Shown = {
  headings: readonly Heading[];
  lists: Partial<Record<CollectionName, "all" | readonly string[]>>;
  proposed?: boolean;
  narrow?: (record: NetworkRecord) => NetworkRecord;
  rest?: (record: NetworkRecord) => NetworkRecord;
};

/**
 * The part of a document kind that decides what it may hold. `teamOnly`: nobody else gets one. `inFull`: it says who is who, whatever
 * names the other papers use. `asTyped`: what is typed into it is read by those who look on, so that with full names no word of it
 * turns into another.
 */
export type CopyKind = { id: string; shows: Shown; teamOnly?: boolean; inFull?: boolean; asTyped?: boolean };

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
export const HEADINGS: readonly Heading[] = ["risk", "riskReason", "purpose", "scope", "trigger", "preMapping", "edition"];

/** For a kind that shows and holds the whole record: the team file. */
export const EVERYTHING: Shown = {
  headings: HEADINGS,
  lists: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, "all"])),
  proposed: true,
};

/** Whether a kind stays in the team: the record's home does, and what would undo every other way of naming. */
export const staysInTeam = ({ shows, teamOnly }: CopyKind): boolean => teamOnly === true || showsEverything(shows);

/** Whether a kind always names people in full: the record's home does. */
export const namesInFull = ({ shows, inFull }: CopyKind): boolean => inFull === true || showsEverything(shows);

/** Whether a kind holds the whole record, and so is the record's home. */
export function showsEverything({ headings, lists, narrow }: Shown): boolean {
  return (
    narrow === undefined &&
    HEADINGS.every((name) => headings.includes(name)) &&
    COLLECTION_NAMES.every((name) => lists[name] === "all")
  );
}
