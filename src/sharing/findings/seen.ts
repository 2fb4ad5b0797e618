/**
 * What can be seen of a message that is about to leave, and what a council lets leave. This folder is read by Outlook's own small
 * engine too: it imports nothing, and is written in the language of 2016 without conditional expressions (see entry/launchevent).
 */

/** What a file says of itself, in its own properties and its own record. `ours` is false for any other file. */
export type SeenFile = {
  name: string;
  ours: boolean;
  /** "team" where it holds what only the team may see; else whom it was made for. */
  audience: "team" | "partner" | "subject";
  names: "full" | "initials" | "codes";
  /** Names of the people it is about, as far as the file itself tells them. */
  people: readonly string[];
};

/** `marks` are what the pane left in the message: whom the copy is for, which file it is, and whether somebody released it. */
export type SeenMessage = {
  subject: string;
  recipients: readonly string[];
  files: readonly SeenFile[];
  marks: { [name: string]: string | undefined };
};

/** A council's list: its marking, its own domains, and domains by how well they suit. "*.gov.uk" stands for all that end so. */
export type Policy = {
  marking: string;
  own: readonly string[];
  usually: readonly string[];
  notSuitable: readonly string[];
};

/** Something to look at before the message leaves, in words. */
export type Finding = { id: FindingId; words: string };

export type FindingId =
  "not-suitable" | "two-copies" | "full-names-outside" | "name-in-subject" | "name-in-file-name" | "no-marking" | "not-released";
