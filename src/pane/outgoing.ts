import type { Copy, Undecided, Withheld } from "../copies";
import type { Missing } from "../documents";
import type { LetterDraft, MadeFile } from "../hosts";
import type { MapOrder } from "../map";
import type { Id, NetworkRecord, Share, Upload } from "../record";
import type { Recipient, ToLookAt } from "../sharing";
import type { PaperKind, PaperOptions } from "./papers";

/**
 * What a copy does not carry, in sentences for whoever hands it over; what of that a person may release to its reader; what nobody but a
 * person can decide about; and what is still missing from the paper.
 */
export type CopyLook = {
  leftOut: readonly string[];
  withheld: readonly Withheld[];
  undecided: readonly Undecided[];
  missing: readonly Missing[];
};

/**
 * A copy that was made, with the title it has, its fingerprint, and the ids of the entries in it; where it is an archive, `parts` are
 * the files in it.
 */
export type MadeCopy = {
  kindId: string;
  file: MadeFile;
  title: string;
  print: string;
  carries: readonly Id[];
  parts?: readonly MadeFile[];
};

/** What a message is made of: a copy that was read, for whom, and who is addressed. */
export type MessageOrder = {
  sessionId: Id | "";
  copy: Copy;
  made: MadeCopy;
  releasedBy: string;
  to: readonly Recipient[];
  from: string;
};

/** A message that is not sent yet, and what its sender has to look at before it goes anywhere. */
export type PreparedMessage = { draft: LetterDraft; toLookAt: readonly ToLookAt[] };

/**
 * A session's papers for the Mosaic files, what they leave out in sentences by whose file, the uploads they become, and what is written
 * down of each copy.
 */
export type MadePack = {
  file: MadeFile;
  leftOut: readonly { person: Id; sentences: readonly string[] }[];
  uploads: readonly Upload[];
  shares: readonly Share[];
};

/** Copies for somebody, and the messages they go in. Built by the entry points; what is heavy is fetched on first use. */
export type Outgoing = {
  /** What may be given to somebody outside the team, or to those who were there, for a session. */
  kindsFor: (record: NetworkRecord, options?: PaperOptions) => readonly PaperKind[];
  /** What a copy would not carry, before anything is made. */
  lookAt: (record: NetworkRecord, kindId: string, options: PaperOptions) => Promise<CopyLook>;
  makeCopy: (record: NetworkRecord, kindId: string, options: PaperOptions) => Promise<MadeCopy>;
  /** The map by itself, one file or several in one archive, as a copy somebody reads before it leaves. */
  makeMapCopy: (record: NetworkRecord, order: MapOrder) => Promise<MadeCopy>;
  /** The message for a copy, and the same as a file that opens in a mail program, unsent. */
  messageFor: (record: NetworkRecord, order: MessageOrder) => Promise<PreparedMessage>;
  /** Asks the exploitation team for a mapping meeting, without naming anybody. */
  requestFor: (record: NetworkRecord, from: string) => Promise<PreparedMessage>;
  /** The session as a calendar file that names nobody; undefined while it has no day. */
  calendarFor: (record: NetworkRecord, sessionId: Id) => Promise<MadeFile | undefined>;
  asFile: (draft: LetterDraft) => Promise<MadeFile>;
  asText: (draft: LetterDraft) => Promise<string>;
  /** For each key subject their own copies of a session's papers, in one archive; the record then has what goes where by when. */
  makePack: (record: NetworkRecord, sessionId: Id) => Promise<MadePack>;
};
