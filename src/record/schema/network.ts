import * as v from "valibot";
import { Carried } from "./carried";
import { DateText, Id, Line, Ordinal, Source, Status, Text } from "./basics";

/**
 * What the narrative says of an entry in somebody's own words; "" where it is told by the tool. `worded` is what was recorded
 * when these were written (see wording.ts): where that changed, a person looks at them again.
 */
const told = { wording: v.optional(Text, ""), worded: v.optional(Line, "") };

/** A child, an adult, someone who acts for an agency, or not known. May be nameless: "Unknown adult male" is a person. */
export const Person = v.object({
  id: Id,
  /** Never used again in this network: codes ("Child B") stay with the person they were given to. */
  number: Ordinal,
  name: v.optional(Line, ""),
  aliases: v.optional(v.array(Line), []),
  kind: v.optional(v.picklist(["child", "adult", "professional", "not-known"]), "not-known"),
  unknown: v.optional(v.boolean(), false),
  born: v.optional(DateText, ""),
  identifiers: v.optional(v.array(v.object({ label: Line, value: Line })), []),
  roles: v.optional(v.array(v.picklist(["harmed", "may-be-causing-harm", "protective"])), []),
  subject: v.optional(v.boolean(), false),
  /** Whose Mosaic file gets the papers. A person chooses; nothing in this project sets it by itself. */
  keySubject: v.optional(v.boolean(), false),
  agency: v.optional(Line, ""),
  job: v.optional(Line, ""),
  reach: v.optional(Line, ""),
  /** For people who act for an agency: the people and places they are the contact for. */
  contactFor: v.optional(v.array(Id), []),
  note: v.optional(Text, ""),
  ...told,
  status: v.optional(Status, "confirmed"),
});

/** A context: an address, school, park, online space, route or service. May be unknown: "address in Stepney" is a place. */
export const Place = v.object({
  id: Id,
  name: v.optional(Line, ""),
  aliases: v.optional(v.array(Line), []),
  kind: v.optional(
    v.picklist(["address", "school", "park", "online", "route", "service", "area", "other", "not-known"]),
    "not-known",
  ),
  unknown: v.optional(v.boolean(), false),
  /** Named in the row of linked contexts, or made a subject of the mapping; other places are only mentioned. */
  context: v.optional(v.boolean(), false),
  effect: v.optional(v.picklist(["protective", "harmful", "mixed", "not-known"]), "not-known"),
  note: v.optional(Text, ""),
  ...told,
  status: v.optional(Status, "confirmed"),
});

/** Something that happened: once, dated as far as known, at a place, with the people who were there. */
export const Incident = v.object({
  id: Id,
  what: v.optional(Text, ""),
  date: v.optional(DateText, ""),
  place: v.optional(v.union([Id, v.literal("")]), ""),
  present: v.optional(v.array(Id), []),
  source: v.optional(Source, {}),
  ...told,
  status: v.optional(Status, "proposed"),
});

/**
 * Between two people, or a person and a place, with everything the guidance asks mappers to test: strength, evidence,
 * where and by whom seen, when, source and its reliability, who influences whom, protective or harmful.
 */
export const Link = v.object({
  id: Id,
  from: Id,
  to: Id,
  nature: v.optional(Line, ""),
  influence: v.optional(v.picklist(["none", "from-to", "to-from", "both", "not-known"]), "not-known"),
  strength: v.optional(v.picklist(["weak", "ordinary", "strong", "not-known"]), "not-known"),
  effect: v.optional(v.picklist(["protective", "harmful", "mixed", "not-known"]), "not-known"),
  conflict: v.optional(v.boolean(), false),
  basis: v.optional(v.picklist(["evidenced", "anecdotal", "not-known"]), "not-known"),
  where: v.optional(Line, ""),
  byWhom: v.optional(Line, ""),
  date: v.optional(DateText, ""),
  /** "was": said to be over, whatever the date says. */
  past: v.optional(v.boolean(), false),
  recheck: v.optional(v.boolean(), false),
  source: v.optional(Source, {}),
  note: v.optional(Text, ""),
  ...told,
  status: v.optional(Status, "proposed"),
});

/** One dated, sourced sentence about the people and places it concerns. */
export const Statement = v.object({
  id: Id,
  kind: v.optional(v.picklist(["concern", "strength", "context", "relation", "leads", "follows", "note"]), "note"),
  text: v.optional(Text, ""),
  /** Everyone and everywhere it is about. A copy for one of several people withholds it until it is released. */
  concerns: v.optional(v.array(Id), []),
  date: v.optional(DateText, ""),
  source: v.optional(Source, {}),
  /** Whose words: a young person's own words reach nobody else's copy without a recorded decision. */
  ownWords: v.optional(v.boolean(), false),
  status: v.optional(Status, "proposed"),
});

/** A key question, or a gap in what is known; a gap without owner and deadline is unfinished. */
export const Question = v.object({
  id: Id,
  kind: v.optional(v.picklist(["key-question", "gap"]), "key-question"),
  text: v.optional(Text, ""),
  concerns: v.optional(v.array(Id), []),
  answer: v.optional(Text, ""),
  owner: v.optional(Line, ""),
  due: v.optional(DateText, ""),
  /** Where the tool suggested it: which suggestion, about which entries, and the day it was taken up. */
  prompt: v.optional(Line, ""),
  about: v.optional(v.array(Id), []),
  on: v.optional(DateText, ""),
  /** The session it came up at; "" outside of any. */
  session: v.optional(v.union([Id, v.literal("")]), ""),
  carried: v.optional(v.array(Carried), []),
  status: v.optional(Status, "confirmed"),
});

/** A suggestion of the tool that a person put aside, about these entries; it is not made again. */
export const SetAside = v.object({
  id: Id,
  prompt: v.optional(Line, ""),
  about: v.optional(v.array(Id), []),
  on: v.optional(DateText, ""),
  why: v.optional(Text, ""),
});

export type Person = v.InferOutput<typeof Person>;
export type Place = v.InferOutput<typeof Place>;
export type Incident = v.InferOutput<typeof Incident>;
export type Link = v.InferOutput<typeof Link>;
export type Statement = v.InferOutput<typeof Statement>;
export type Question = v.InferOutput<typeof Question>;
export type SetAside = v.InferOutput<typeof SetAside>;
