import * as v from "valibot";
import { Count, DateText, Id, Line, Ordinal, SourceKind } from "./basics";

/** Lists whose entries the map draws. */
export const DRAWN_LISTS = ["people", "places", "links", "incidents"] as const;
export type DrawnList = (typeof DRAWN_LISTS)[number];

const KINDS = "child adult professional address school park online route service area other not-known".split(" ");

/** What the map draws of an entry and its words say; what is as it is by default is not written. */
export const Drawn = v.object({
  number: v.optional(Ordinal),
  name: v.optional(Line),
  kind: v.optional(v.picklist(KINDS)),
  unknown: v.optional(v.boolean()),
  subject: v.optional(v.boolean()),
  context: v.optional(v.boolean()),
  from: v.optional(Id),
  to: v.optional(Id),
  nature: v.optional(Line),
  influence: v.optional(v.picklist(["none", "from-to", "to-from", "both", "not-known"])),
  strength: v.optional(v.picklist(["weak", "ordinary", "strong", "not-known"])),
  effect: v.optional(v.picklist(["protective", "harmful", "mixed", "not-known"])),
  conflict: v.optional(v.boolean()),
  basis: v.optional(v.picklist(["evidenced", "anecdotal", "not-known"])),
  past: v.optional(v.boolean()),
  recheck: v.optional(v.boolean()),
  source: v.optional(v.object({ kind: SourceKind })),
  what: v.optional(Line),
  place: v.optional(Id),
  date: v.optional(DateText),
});

/**
 * How one entry stood on the map when a session was finished, noted when it was changed for the first time after that; without
 * `was` it was not on the map. An entry of the list "sessions" says that the session was finished, and in which turn.
 */
export const Earlier = v.object({
  id: Id,
  /** The session after whose end it was changed. */
  after: Id,
  list: v.picklist([...DRAWN_LISTS, "sessions"]),
  entry: Id,
  was: v.optional(Drawn),
  turn: v.optional(Count),
  /** The day of the session. */
  date: v.optional(DateText),
  /** In a copy, which does not hold what became of entries: who it was found to be. */
  into: v.optional(Id),
});

export type Drawn = v.InferOutput<typeof Drawn>;
export type Earlier = v.InferOutput<typeof Earlier>;
