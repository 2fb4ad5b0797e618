import * as v from "valibot";
import { Carried } from "./carried";
import { DateText, Id, Line, Text } from "./basics";

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
  /** Why, where it would keep the young people apart. */
  reason: v.optional(Text, ""),
  session: v.optional(v.union([Id, v.literal("")]), ""),
  concerns: v.optional(v.array(Id), []),
  carried: v.optional(v.array(Carried), []),
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
    "which-person",
    "which-row",
    "tracked-change",
    "words",
    "conflict",
    "reworded",
    "not-shown",
  ]),
  question: v.optional(Text, ""),
  about: v.optional(v.array(Id), []),
  /**
   * For a conflict or a reworded line: the value it is about, within the first of `about` ("source.name"). For one of several of a name:
   * the id of who stands for whoever of the others it is. "" elsewhere.
   */
  field: v.optional(Line, ""),
  /** The reading that is not in use now: of a tracked change, of a conflict, of a line that was reworded, of two names that may be one. */
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

export type Action = v.InferOutput<typeof Action>;
export type Intervention = v.InferOutput<typeof Intervention>;
export type Review = v.InferOutput<typeof Review>;
export type Removed = v.InferOutput<typeof Removed>;
export type Doubt = v.InferOutput<typeof Doubt>;
export type Original = v.InferOutput<typeof Original>;
