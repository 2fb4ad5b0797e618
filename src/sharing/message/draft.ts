import type { Audience, Copy } from "../../copies";
import { agencyInFileName, hashLine } from "../../documents";
import { standingRisk, type Profile } from "../../guidance";
import type { NetworkRecord, PartialDate } from "../../record";

export type Addressee = { name: string; address: string };

/** The one file of a message. */
export type Attachment = { name: string; type: string; bytes: Uint8Array };

/**
 * One message for one audience with one attachment. `body` is plain text; `marks` say for whom the copy was made, so that the message
 * can be checked before it leaves: no name stands in them.
 */
export type Draft = {
  subject: string;
  body: string;
  to: readonly Addressee[];
  attachment?: Attachment;
  marks: Readonly<Record<string, string>>;
  /** For an appointment. */
  when?: { start: Date; end: Date; place: string };
};

/** A paper that was made for somebody, and who read and released it; nobody yet, where `releasedBy` is "". */
export type Enclosed = {
  paper: { kind: string; fileName: string; title: string; bytes: Uint8Array };
  copy: Copy;
  releasedBy: string;
  /** Fingerprint of the copy that was read. */
  print: string;
};

/** Who writes, as of which day, and as what the council marks it. */
export type Writing = { from: string; today: PartialDate; profile: Profile };

export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** "partner:Police", "subject:p1", "team": people by their id only, and an agency whose name holds somebody's by a hash of it. */
export function audienceMark(audience: Audience, record: NetworkRecord): string {
  if (audience.type === "team") return "team";
  if (audience.type === "subject") return `subject:${audience.person}`;
  const { agency } = audience;
  return `partner:${agencyInFileName(record, agency) === agency ? agency : hashLine(agency)}`;
}

/** What the marks of a message say of the copy in it. The risk may be a place that is also somebody's name, and has been looked at. */
export function marksOf({ paper, copy, releasedBy, print }: Enclosed, record: NetworkRecord): Record<string, string> {
  const { risk } = standingRisk(record);
  return {
    audience: audienceMark(copy.audience, record),
    kind: paper.kind,
    names: copy.names,
    released: releasedBy === "" ? "" : "yes",
    print,
    file: paper.fileName,
    risk,
  };
}

export const attachmentOf = ({ paper }: Enclosed): Attachment => ({
  name: paper.fileName,
  type: WORD_TYPE,
  bytes: paper.bytes,
});
