import type { Audience, Copy } from "../../copies";
import { nextId, type Change, type Id, type NetworkRecord, type PartialDate, type Share } from "../../record";
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

const toWhom = (audience: Audience): Pick<Share, "to" | "agency" | "person"> => {
  if (audience.type === "partner") return { to: audience.agency, agency: audience.agency, person: "" };
  if (audience.type === "subject") return { to: "A subject's Mosaic file", agency: "", person: audience.person };
  return { to: "The team", agency: "", person: "" };
};

/** What is written down of a share. Addresses stand there as they were written to, a line for each. */
export function shareChange(record: NetworkRecord, went: Went) {
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
  return { type: "add", to: "shares", entry } as const satisfies Change;
}

/**
 * What is still to be written down of a copy that leaves the team, in words; [] where nothing is. Whether it may leave at all is another
 * question (mayLeave).
 */
export function shareFaults({ copy, why, told, toldWhy }: Pick<Went, "copy" | "why" | "told" | "toldWhy">): string[] {
  if (copy.audience.type === "team") return [];
  return [
    ...(why.trim() === "" ? ["Say why they need it."] : []),
    ...(told === "not-asked" ? ["Say whether the child and carer were told about this."] : []),
    ...(told === "no" && toldWhy.trim() === "" ? ["Say why the child and carer were not told."] : []),
  ];
}
