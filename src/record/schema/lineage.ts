import * as v from "valibot";
import { Count } from "./basics";

const Hashes = v.array(v.string());

/**
 * What is known of the past of an entry that changed since it was made, so that two files of one network that changed apart
 * can be brought together. Holds hashes only: no value that was written over is kept.
 */
export const Mark = v.object({
  /** Hash of the entry as it was first seen; its beginning where even that could be guessed from. */
  first: v.optional(v.string()),
  /** How many times the entry went and came back: odd while it is there. Absent for once. */
  times: v.optional(Count),
  /** By field: the writings that stand now, and those that were written over. */
  now: v.optional(v.record(v.string(), Hashes)),
  past: v.optional(v.record(v.string(), Hashes)),
  /** By list: how many times each of its values was taken out. */
  out: v.optional(v.record(v.string(), v.record(v.string(), Count))),
});

/** What stays of an entry that went: nothing anyone could be known by. */
export const Gone = v.object({
  first: v.optional(v.string(), ""),
  /**
   * "off": taken off the map; "into": one person or place with the entry `into`; "with": it went with the entry it stood in.
   * Absent where it was left out by itself.
   */
  how: v.optional(v.picklist(["off", "into", "with"])),
  into: v.optional(v.string()),
  times: v.optional(Count),
  /** How it stood when it went, so that a later change elsewhere is not lost. Never of people and places. */
  stood: v.optional(Hashes),
});

/** By key of the entry: its id, "m1/items/k2" inside another one, "record" for the headings. */
export const Lineage = v.object({
  marks: v.optional(v.record(v.string(), Mark), {}),
  gone: v.optional(v.record(v.string(), Gone), {}),
  /** By what ids begin with ("p", "m1-n"), the highest number that was given out, where none as high is there; see keepIds.ts. */
  given: v.optional(v.record(v.string(), Count)),
});

export type Mark = v.InferOutput<typeof Mark>;
export type Gone = v.InferOutput<typeof Gone>;
export type Lineage = v.InferOutput<typeof Lineage>;
