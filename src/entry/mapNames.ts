import { shownNames, type Copy } from "../copies";
import { agencyInFileName } from "../documents";
import { fileNameOf, standingRisk } from "../guidance";
import type { NetworkRecord, PartialDate } from "../record";

/** An agency by its name, unless that names somebody; a subject by the code, whose key stays with the team. */
function whomWords(record: NetworkRecord, { audience }: Copy): string {
  if (audience.type === "team") return "";
  if (audience.type === "subject") return `for ${shownNames(record, "codes").get(audience.person) ?? "one subject"}`;
  return `for ${agencyInFileName(record, audience.agency)}`;
}

/** What keeps copies of one map apart: which table, view and part, whom it is for, how people are named. Nobody is named in it. */
function qualifierOf(record: NetworkRecord, copy: Copy, what: readonly string[]): string {
  return [...what, whomWords(record, copy), copy.names === "full" ? "" : copy.names].filter((part) => part !== "").join(" ");
}

type Wanted = { copy: Copy; date: PartialDate; extension: string; table?: string; view?: string; part?: string };

/** A file name for a map by itself. */
export function mapFileName(record: NetworkRecord, { copy, date, extension, table = "", view = "", part = "" }: Wanted): string {
  const qualifier = qualifierOf(record, copy, [table, view, part]);
  return fileNameOf({ ...standingRisk(record), kindId: "diagram", date, extension, qualifier }).name;
}
