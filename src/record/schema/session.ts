import * as v from "valibot";
import { Count, DateText, Id, Line, Ordinal, Text, Time } from "./basics";

/** Who was asked to a session, and what became of it. */
export const Attendee = v.object({
  id: Id,
  /** A contact of the record, where it is one; the name is kept too, since minutes outlive contacts. */
  person: v.optional(v.union([Id, v.literal("")]), ""),
  name: v.optional(Line, ""),
  agency: v.optional(Line, ""),
  job: v.optional(Line, ""),
  was: v.optional(v.picklist(["invited", "present", "apologies", "sent-information", "observer"]), "invited"),
  /** The day their information came, where they sent some. */
  received: v.optional(DateText, ""),
  why: v.optional(Text, ""),
});

export const AgendaItem = v.object({
  id: Id,
  /** The line of the guidance's agenda it is, by its id in templates/agendas.json; "" for one that was added. */
  line: v.optional(Line, ""),
  text: v.optional(Line, ""),
  minutes: v.optional(v.nullable(Count), null),
  skipped: v.optional(v.boolean(), false),
});

/** What a line of live minutes was taken for. */
export const SAID_AS = [
  "note",
  "action",
  "gap",
  "question",
  "decision",
  "strength",
  "concern",
  "incident",
  "link",
  "parked",
] as const;

/** One line of what was said, under an agenda item where it has one. */
export const SessionItem = v.object({
  id: Id,
  agenda: v.optional(v.union([Id, v.literal("")]), ""),
  text: v.optional(Text, ""),
  concerns: v.optional(v.array(Id), []),
  as: v.optional(v.picklist(SAID_AS), "note"),
  /** The entries made from it: the action, the link, the decision. The words stay here as they were typed. */
  became: v.optional(v.array(Id), []),
  /** Names in it that somebody looked at and left as they are. */
  heard: v.optional(v.array(Line), []),
});

export const Decision = v.object({
  id: Id,
  text: v.optional(Text, ""),
  reason: v.optional(Text, ""),
  dissent: v.optional(Text, ""),
  concerns: v.optional(v.array(Id), []),
});

/** Outside the purpose of this mapping: it may need its own (guidance, "Mapping Sessions"). */
export const Parked = v.object({
  id: Id,
  text: v.optional(Text, ""),
  why: v.optional(Text, ""),
  concerns: v.optional(v.array(Id), []),
});

/** A finished state of a session's papers: who finished it, when, and what is different since the one before. */
export const Version = v.object({
  id: Id,
  number: Ordinal,
  on: v.optional(DateText, ""),
  by: v.optional(Line, ""),
  /** Why the one before was opened again. */
  reason: v.optional(Text, ""),
  /** What changed since the one before, a line for each. */
  changed: v.optional(Text, ""),
  /** Fingerprints of what the papers said, by entry, so that the next version can tell what changed. No words. */
  prints: v.optional(v.record(v.string(), v.string()), {}),
});

/** Whether anything heard needs a strategy discussion now; mapping does not stand in for one. */
const Strategy = v.object({
  needed: v.optional(v.picklist(["not-asked", "no", "yes"]), "not-asked"),
  who: v.optional(Line, ""),
  when: v.optional(DateText, ""),
});

/** Clear links and significant risk call for further assessment (guidance, "Mapping Sessions"); without one, a reason. */
const Assessment = v.object({
  needed: v.optional(v.picklist(["not-asked", "no", "yes"]), "not-asked"),
  reason: v.optional(Text, ""),
});

/** The agreement that ends the group work: by whom, on what grounds, who did not agree, what stays open with whom. */
const Closing = v.object({
  on: v.optional(DateText, ""),
  agreedBy: v.optional(Text, ""),
  grounds: v.optional(Text, ""),
  dissent: v.optional(Text, ""),
  staysOpen: v.optional(Text, ""),
});

export const Session = v.object({
  id: Id,
  kind: v.optional(v.picklist(["internal", "external", "review"]), "internal"),
  date: v.optional(DateText, ""),
  /** From when to when it is held, on that day. */
  starts: v.optional(Time, ""),
  ends: v.optional(Time, ""),
  venue: v.optional(Line, ""),
  chair: v.optional(Line, ""),
  minuteTaker: v.optional(Line, ""),
  attendance: v.optional(v.array(Attendee), []),
  agenda: v.optional(v.array(AgendaItem), []),
  items: v.optional(v.array(SessionItem), []),
  decisions: v.optional(v.array(Decision), []),
  parked: v.optional(v.array(Parked), []),
  versions: v.optional(v.array(Version), []),
  /** The meeting it is held within, where it has none of its own. */
  within: v.optional(Line, ""),
  /** Where the strategy meeting's own record is, in words or as an address. */
  strategyMeeting: v.optional(Line, ""),
  /** The confidentiality statement of this session; "" for the council's own. */
  confidentiality: v.optional(Text, ""),
  strategy: v.optional(Strategy, {}),
  assessment: v.optional(Assessment, {}),
  closing: v.optional(Closing, {}),
  nextReview: v.optional(DateText, ""),
  finished: v.optional(DateText, ""),
});

export type Attendee = v.InferOutput<typeof Attendee>;
export type AgendaItem = v.InferOutput<typeof AgendaItem>;
export type SessionItem = v.InferOutput<typeof SessionItem>;
export type Parked = v.InferOutput<typeof Parked>;
export type Version = v.InferOutput<typeof Version>;
export type Decision = v.InferOutput<typeof Decision>;
export type Session = v.InferOutput<typeof Session>;
