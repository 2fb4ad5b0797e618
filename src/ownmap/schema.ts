import * as v from "valibot";
import { Count, DateText, Id, Line, PictureText, Text } from "../record";

/** The version that is written. */
export const OWN_MAP_VERSION = 1;

/**
 * Where somebody was put down, seen from "Me" in the middle: to the right and down, in thousandths of the way to the edge of the
 * paper's shorter side. How far it is says how close they are, so that nothing but a hand ever changes it.
 */
const Place = v.pipe(v.number(), v.minValue(-1600), v.maxValue(1600));

/** Somebody or something on the young person's own map. */
export const Near = v.object({
  id: Id,
  /** As the young person calls them; an initial is enough. */
  name: v.optional(Line, ""),
  kind: v.optional(v.picklist(["person", "place", "pet", "group", "thing"]), "person"),
  x: Place,
  y: Place,
  /** "Used to be": it is over, or was different. */
  usedToBe: v.optional(v.boolean(), false),
  /** Where they know each other from, how often they meet: in the young person's words. */
  note: v.optional(Text, ""),
});

/** Between two others on the map; the line to "Me" is how near they stand. */
export const Tie = v.object({
  id: Id,
  from: Id,
  to: Id,
  what: v.optional(Line, ""),
  usedToBe: v.optional(v.boolean(), false),
});

/** A part of the paper for one setting, such as school or football: from one angle to the next, clockwise in degrees from the top. */
export const Sector = v.object({ id: Id, name: v.optional(Line, ""), from: v.pipe(v.number(), v.minValue(0), v.maxValue(360)) });

/** What was said to one of the questions, in the young person's words. `plain`: it was asked in the plainer wording. */
export const Answer = v.object({
  id: Id,
  question: Line,
  plain: v.optional(v.boolean(), true),
  words: v.optional(Text, ""),
});

/** Step 4: a strength to build on and a harm to reduce, what is tried, who helps, and when we look again. */
export const Plan = v.object({
  id: Id,
  strength: v.optional(Text, ""),
  harm: v.optional(Text, ""),
  tries: v.optional(Text, ""),
  helps: v.optional(Line, ""),
  again: v.optional(DateText, ""),
});

/**
 * A young person's own view of their group, drawn with them. It stands in a file of its own, is never part of a network's record
 * and is never put together with one.
 */
export const OwnMap = v.object({
  version: v.literal(OWN_MAP_VERSION),
  id: Id,
  /** Whose map it is, for the title: initials, never a name. */
  initials: v.optional(Line, ""),
  date: v.optional(DateText, ""),
  /** The worker it was drawn with. */
  by: v.optional(Line, ""),
  paper: v.optional(v.picklist(["a4", "a3"]), "a4"),
  near: v.optional(v.array(Near), []),
  ties: v.optional(v.array(Tie), []),
  sectors: v.optional(v.array(Sector), []),
  answers: v.optional(v.array(Answer), []),
  plan: v.optional(v.array(Plan), []),
  /** A photograph of a sheet that was drawn by hand. */
  picture: v.optional(PictureText, ""),
  edition: v.optional(Count, 1),
  /** The highest number an id was ever given, so that none is given twice. */
  last: v.optional(Count, 0),
});

export type OwnMap = v.InferOutput<typeof OwnMap>;
export type Near = v.InferOutput<typeof Near>;
export type Tie = v.InferOutput<typeof Tie>;
export type Sector = v.InferOutput<typeof Sector>;
export type Answer = v.InferOutput<typeof Answer>;
export type Plan = v.InferOutput<typeof Plan>;
