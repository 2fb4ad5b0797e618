import * as v from "valibot";
import { DateText, Id, Line, Text } from "./basics";

/** One paper for one key subject's Mosaic file. */
export const Upload = v.object({
  id: Id,
  session: Id,
  person: Id,
  title: v.optional(Line, ""),
  /** The name of the file in the pack, and where on the Mosaic file it goes. */
  file: v.optional(Line, ""),
  where: v.optional(Line, ""),
  due: v.optional(DateText, ""),
  doneOn: v.optional(DateText, ""),
  doneBy: v.optional(Line, ""),
});

/** What went to whom: one copy, for one audience. */
export const Share = v.object({
  id: Id,
  what: v.optional(Line, ""),
  /** The kind of document, by its id, and the session it is about. */
  kind: v.optional(Line, ""),
  session: v.optional(v.union([Id, v.literal("")]), ""),
  to: v.optional(Line, ""),
  /** The audience: an agency, or whose file; both "" for the team. */
  agency: v.optional(Line, ""),
  person: v.optional(v.union([Id, v.literal("")]), ""),
  /** Addresses it went to, a line for each. */
  recipients: v.optional(Text, ""),
  on: v.optional(DateText, ""),
  why: v.optional(Text, ""),
  names: v.optional(v.picklist(["full", "initials", "codes"]), "full"),
  /** "draft" has not gone yet; "message" was put into a message, and nobody can see from here whether that was sent. */
  how: v.optional(v.picklist(["not-said", "draft", "message", "sent", "uploaded", "file"]), "not-said"),
  madeBy: v.optional(Line, ""),
  /** Who read the copy and released it: somebody else than who made it. */
  releasedBy: v.optional(Line, ""),
  releasedOn: v.optional(DateText, ""),
  /** Fingerprint of the copy that was read, so that another one does not pass for it. */
  print: v.optional(Line, ""),
  /** Whether the child and carer were told, or why not. */
  told: v.optional(v.picklist(["not-asked", "yes", "no"]), "not-asked"),
  toldWhy: v.optional(Text, ""),
  /** The entries it carries, so that it is found again when one of them is corrected. */
  carries: v.optional(v.array(Id), []),
});

export type Upload = v.InferOutput<typeof Upload>;
export type Share = v.InferOutput<typeof Share>;
