import * as v from "valibot";
import { isPartialDate } from "../dates";
import { cleanLine, cleanText } from "../text";
import { isTimeOfDay } from "../times";

/** The one edge where text enters: every text of the record has passed one of these two. */
export const Line = v.pipe(v.string(), v.transform(cleanLine));
export const Text = v.pipe(v.string(), v.transform(cleanText));

/** Ids are made by us and stand in content control tags and Mermaid text: letters, digits, hyphen, at most 24. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,23}$/));

/** A date as far as it is known; see dates.ts. */
export const DateText = v.pipe(v.string(), v.check(isPartialDate, "not a date that exists"));

/** A time of day; see times.ts. */
export const Time = v.pipe(v.string(), v.check(isTimeOfDay, "not a time of day"));

/** A count: beyond this it is a mistake, and near the end of what numbers hold adding one changes nothing. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999));
/** A count that begins with 1. */
export const Ordinal = v.pipe(Count, v.minValue(1));

/** Proposed until someone confirms it under "review current map and update". */
export const Status = v.picklist(["confirmed", "proposed"]);

/** What kind of source something came from; outside the team only this kind is shown. */
export const SourceKind = v.picklist([
  "information-table",
  "social-care",
  "police",
  "school",
  "health",
  "youth-service",
  "housing",
  "community",
  "family",
  "young-person",
  "partner",
  "session",
  "other",
  "not-known",
]);

/** Where a piece of information comes from, whether that source is reliable, and why we think so. */
export const Source = v.object({
  kind: v.optional(SourceKind, "not-known"),
  name: v.optional(Line, ""),
  reliability: v.optional(v.picklist(["reliable", "untested", "not-reliable", "not-known"]), "not-known"),
  why: v.optional(Text, ""),
});

export type Id = v.InferOutput<typeof Id>;
export type Status = v.InferOutput<typeof Status>;
export type SourceKind = v.InferOutput<typeof SourceKind>;
export type Source = v.InferOutput<typeof Source>;
