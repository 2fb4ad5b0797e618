import { checkRisk, type TitleFaultId } from "../../guidance";
import type { NetworkRecord } from "../../record";
import type { Titles } from "../store";

/** Faults with which nothing may be called finished: whoever sees the title would read a child's name. */
const NAMES_SOMEONE: readonly TitleFaultId[] = ["person-name", "name-needs-reason"];

const DIFFER =
  "Not finished: the title of the open document is not the same everywhere. Use the network's title, or save it as a draft.";

/** Why neither a session nor a document can be called finished; undefined where it can. */
export function whyNotFinished(record: NetworkRecord, titles: Titles | undefined): string | undefined {
  const named = checkRisk(record.risk, record).find(({ id }) => NAMES_SOMEONE.includes(id));
  if (named) return `Not finished. ${named.message} Change the title, or save as a draft.`;
  return titles ? DIFFER : undefined;
}
