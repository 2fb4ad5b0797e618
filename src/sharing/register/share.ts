import type { Audience, Copy } from "../../copies";
import {
  foldName,
  hashValue,
  nextId,
  type Change,
  type Id,
  type NetworkRecord,
  type PartialDate,
  type Share,
} from "../../record";
import type { Addressee } from "../message";

/** A copy that went, or is about to go, to somebody, with all that is written down of it. */
export type Went = {
  paper: { kind: string; title: string };
  copy: Copy;
  session?: Id;
  recipients: readonly Addressee[];
  on: PartialDate;
  why: string;
  how: Share["how"];
  madeBy: string;
  releasedBy: string;
  releasedOn: PartialDate;
  print: string;
  told: Share["told"];
  toldWhy: string;
  /** Ids of the entries in the copy (`carriedIds`). */
  carries: readonly Id[];
};

/** A fingerprint of a file: whoever released one copy did not release another. Tells files apart; keeps no secret. */
export function printOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x4000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x4000)));
  return `${bytes.length.toString(36)}-${hashValue(pieces.join(""))}`;
}

const toWhom = (audience: Audience): Pick<Share, "to" | "agency" | "person"> => {
  if (audience.type === "partner") return { to: audience.agency, agency: audience.agency, person: "" };
  if (audience.type === "subject") return { to: "A subject's Mosaic file", agency: "", person: audience.person };
  return { to: "The team", agency: "", person: "" };
};

/** What is written down of a share. Addresses stand there as they were written to, a line for each. */
export function shareChange(record: NetworkRecord, went: Went): Change {
  const { paper, copy, session = "", recipients, carries, ...rest } = went;
  const entry = {
    id: nextId(record, "shares"),
    what: paper.title,
    kind: paper.kind,
    session,
    ...toWhom(copy.audience),
    names: copy.names,
    recipients: recipients.map(({ name, address }) => (name === "" ? address : `${name} <${address}>`)).join("\n"),
    carries: [...carries],
    ...rest,
  };
  return { type: "add", to: "shares", entry };
}

/** What is missing before a copy may leave, in words; [] where nothing is. A copy for the team needs none of it. */
export function shareFaults({ copy, madeBy, releasedBy, why, told, toldWhy }: Went): string[] {
  if (copy.audience.type === "team") return [];
  const same = foldName(madeBy) === foldName(releasedBy);
  return [
    ...(releasedBy.trim() === "" ? ["Nobody has read and released this copy. Ask somebody else in the team to read it."] : []),
    ...(releasedBy.trim() !== "" && same
      ? ["Whoever made a copy does not release it. Ask somebody else in the team to read it."]
      : []),
    ...(why.trim() === "" ? ["It is not written down why this is shared."] : []),
    ...(told === "not-asked" ? ["Say whether the child and carer were told about this."] : []),
    ...(told === "no" && toldWhy.trim() === "" ? ["Say why the child and carer were not told."] : []),
  ];
}

/** Whether the copy at hand is the one that was read and released. */
export const isReleased = (share: Pick<Share, "releasedBy" | "print">, bytes: Uint8Array): boolean =>
  share.releasedBy !== "" && share.print === printOf(bytes);
