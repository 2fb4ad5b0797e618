import * as v from "valibot";
import { Count, DateText, Id, Line, Text } from "./basics";

/** Who was asked to a session, and what became of it. */
export const Attendee = v.object({
  id: Id,
  /** A contact of the record, where it is one; the name is kept too, since minutes outlive contacts. */
  person: v.optional(v.union([Id, v.literal("")]), ""),
  name: v.optional(Line, ""),
  agency: v.optional(Line, ""),
  job: v.optional(Line, ""),
  was: v.optional(v.picklist(["invited", "present", "apologies", "sent-information", "observer"]), "invited"),
  why: v.optional(Text, ""),
});

export const AgendaItem = v.object({
  id: Id,
  text: v.optional(Line, ""),
  minutes: v.optional(v.nullable(Count), null),
  skipped: v.optional(v.boolean(), false),
});

/** One line of what was said, under an agenda item where it has one. */
export const SessionItem = v.object({
  id: Id,
  agenda: v.optional(v.union([Id, v.literal("")]), ""),
  text: v.optional(Text, ""),
  concerns: v.optional(v.array(Id), []),
});

export const Decision = v.object({
  id: Id,
  text: v.optional(Text, ""),
  reason: v.optional(Text, ""),
  dissent: v.optional(Text, ""),
  concerns: v.optional(v.array(Id), []),
});

export const Session = v.object({
  id: Id,
  kind: v.optional(v.picklist(["internal", "external", "review"]), "internal"),
  date: v.optional(DateText, ""),
  venue: v.optional(Line, ""),
  chair: v.optional(Line, ""),
  minuteTaker: v.optional(Line, ""),
  attendance: v.optional(v.array(Attendee), []),
  agenda: v.optional(v.array(AgendaItem), []),
  items: v.optional(v.array(SessionItem), []),
  decisions: v.optional(v.array(Decision), []),
  nextReview: v.optional(DateText, ""),
  finished: v.optional(DateText, ""),
});

export const Action = v.object({
  id: Id,
  text: v.optional(Text, ""),
  owner: v.optional(Line, ""),
  agency: v.optional(Line, ""),
  due: v.optional(DateText, ""),
  outcome: v.optional(v.picklist(["open", "done", "overtaken", "not-done"]), "open"),
  update: v.optional(Text, ""),
  /** Which gap or question it serves, or which goal in words. */
  serves: v.optional(v.union([Id, v.literal("")]), ""),
  goal: v.optional(Text, ""),
  session: v.optional(v.union([Id, v.literal("")]), ""),
  concerns: v.optional(v.array(Id), []),
});

export const Intervention = v.object({
  id: Id,
  aim: v.optional(Text, ""),
  target: v.optional(v.array(Id), []),
  lead: v.optional(Line, ""),
  start: v.optional(DateText, ""),
  end: v.optional(DateText, ""),
  session: v.optional(v.union([Id, v.literal("")]), ""),
});

/** At a review every subject and every context is looked at again. */
export const Review = v.object({
  id: Id,
  session: Id,
  reassessed: v.optional(
    v.array(
      v.object({
        about: Id,
        outcome: v.picklist(["still-part", "changed", "not-reassessed"]),
        reason: v.optional(Text, ""),
      }),
    ),
    [],
  ),
});

export const YoungPersonMap = v.object({ id: Id, person: Id, date: v.optional(DateText, ""), by: v.optional(Line, "") });

/** One paper for one key subject's Mosaic file. */
export const Upload = v.object({
  id: Id,
  session: Id,
  person: Id,
  title: v.optional(Line, ""),
  due: v.optional(DateText, ""),
  doneOn: v.optional(DateText, ""),
  doneBy: v.optional(Line, ""),
});

export const Share = v.object({
  id: Id,
  what: v.optional(Line, ""),
  to: v.optional(Line, ""),
  on: v.optional(DateText, ""),
  why: v.optional(Text, ""),
  names: v.optional(v.picklist(["full", "initials", "codes"]), "full"),
  releasedBy: v.optional(Line, ""),
});

/** All that stays of someone taken off the map, until the next session is finished. */
export const Removed = v.object({
  id: Id,
  initials: v.optional(Line, ""),
  date: v.optional(DateText, ""),
  reason: v.optional(Text, ""),
  decidedBy: v.optional(Line, ""),
});

/** A reading that was not certain, put to a person: the question, what is proposed, and what hangs on the answer. */
export const Doubt = v.object({
  id: Id,
  kind: v.picklist([
    "same-place",
    "same-person",
    "is-subject",
    "is-place",
    "is-person",
    "link",
    "which-row",
    "tracked-change",
    "words",
    "conflict",
    "reworded",
    "not-shown",
  ]),
  question: v.optional(Text, ""),
  about: v.optional(v.array(Id), []),
  /** For a conflict or a reworded line: the value it is about, within the first of `about` ("source.name"); "" elsewhere. */
  field: v.optional(Line, ""),
  /** The reading that is not in use now: of a tracked change, of a conflict, of a line that was reworded. */
  other: v.optional(Text, ""),
});

/** A line as it came, and what it became: every word of a table that was read stays findable. */
export const Original = v.object({
  id: Id,
  /** File and part, such as "table.docx, table 1, Key questions". */
  where: v.optional(Line, ""),
  /** Row of the information table it was read under, or "" outside the five rows. */
  row: v.optional(v.picklist(["concerns", "contexts", "people", "contacts", "questions", ""]), ""),
  /** The subject whose table it stood in, where known. */
  subject: v.optional(v.union([Id, v.literal("")]), ""),
  text: v.optional(Text, ""),
  became: v.optional(v.array(Id), []),
});

export type Attendee = v.InferOutput<typeof Attendee>;
export type AgendaItem = v.InferOutput<typeof AgendaItem>;
export type SessionItem = v.InferOutput<typeof SessionItem>;
export type Decision = v.InferOutput<typeof Decision>;
export type Session = v.InferOutput<typeof Session>;
export type Action = v.InferOutput<typeof Action>;
export type Intervention = v.InferOutput<typeof Intervention>;
export type Review = v.InferOutput<typeof Review>;
export type YoungPersonMap = v.InferOutput<typeof YoungPersonMap>;
export type Upload = v.InferOutput<typeof Upload>;
export type Share = v.InferOutput<typeof Share>;
export type Removed = v.InferOutput<typeof Removed>;
export type Doubt = v.InferOutput<typeof Doubt>;
export type Original = v.InferOutput<typeof Original>;
