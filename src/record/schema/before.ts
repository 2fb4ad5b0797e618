import * as v from "valibot";
import { Count, DateText, Id, Line, Text } from "./basics";

/**
 * Whether a young person has drawn a map of their own, with whom, or why not. The map itself stands in a file of its own; nothing of
 * what is on it is here.
 */
export const YoungPersonMap = v.object({
  id: Id,
  person: Id,
  state: v.optional(v.picklist(["not-said", "done", "planned", "not-done"]), "not-said"),
  date: v.optional(DateText, ""),
  by: v.optional(Line, ""),
  /** Why it has not been done. */
  why: v.optional(Text, ""),
  /** Whether the young person agrees that it is shared, and what they said about it. */
  agreed: v.optional(v.picklist(["not-asked", "agreed", "not-agreed"]), "not-asked"),
  agreedOn: v.optional(DateText, ""),
  agreement: v.optional(Text, ""),
  /** The chair's decision that it may be shared without their agreement, and the reason. */
  decidedBy: v.optional(Line, ""),
  decidedOn: v.optional(DateText, ""),
  decision: v.optional(Text, ""),
  /** When it was last compared with the network; what was found there stays with whoever looked. */
  comparedOn: v.optional(DateText, ""),
});

/** What is gathered on a young person before the first meeting: who works with them, who else knows them, which friends they named. */
export const Gathering = v.object({
  id: Id,
  person: Id,
  open: v.optional(v.picklist(["not-known", "open", "not-open"]), "not-known"),
  services: v.optional(Text, ""),
  stakeholders: v.optional(Text, ""),
  friends: v.optional(Text, ""),
  owner: v.optional(Line, ""),
  due: v.optional(DateText, ""),
  doneOn: v.optional(DateText, ""),
});

/** Somebody looked in earlier documents whether people or places are already being mapped: why, among what, and the answer. */
export const LookUp = v.object({
  id: Id,
  reason: v.optional(Text, ""),
  by: v.optional(Line, ""),
  on: v.optional(DateText, ""),
  /** Where: words that name nobody, such as "a folder". */
  among: v.optional(Line, ""),
  documents: v.optional(Count, 0),
  unread: v.optional(Count, 0),
  answer: v.optional(Text, ""),
  /** Of another team's network its title and whom to ask, and nothing else. */
  found: v.optional(v.array(v.object({ title: v.optional(Line, ""), contact: v.optional(Line, "") })), []),
});

export type YoungPersonMap = v.InferOutput<typeof YoungPersonMap>;
export type Gathering = v.InferOutput<typeof Gathering>;
export type LookUp = v.InferOutput<typeof LookUp>;
