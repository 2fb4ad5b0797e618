import type { Draft, LookUp, PartialDate } from "../record";
import type { Looked } from "./lookUp";

/** Why somebody looks, and who they are. Without both nothing is looked into. */
export type Reason = { reason: string; by: string };

export const mayLook = ({ reason, by }: Reason): boolean => reason.trim() !== "" && by.trim() !== "";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The answer in a sentence, to be made fuller by whoever looked. */
function answerOf({ found, finished, read, documents, unread, missed }: Looked): string {
  const among = finished ? counted(read, "document", "documents") : `${read} of ${counted(documents, "document", "documents")}`;
  const unable = unread.length === 0 ? [] : [`${counted(unread.length, "document", "documents")} could not be read.`];
  const missing = [...unable, ...missed].map((sentence) => ` ${sentence}`).join("");
  if (found.length === 0) return `Nobody and nowhere of this network was found in ${among}.${missing}`;
  const people = new Set(found.flatMap(({ mayBe }) => mayBe.map(({ id }) => id))).size;
  return `${counted(people, "person or place", "people and places")} of this network may be in ${counted(found.length, "other network", "other networks")}, looked for in ${among}.${missing}`;
}

/** What is written down of a look: of other networks their titles and whom to ask, and nothing else. */
export function entryOf(
  looked: Looked,
  { reason, by }: Reason,
  on: PartialDate,
  among: string,
): Draft<"lookUps"> & Partial<LookUp> {
  return {
    reason: reason.trim(),
    by: by.trim(),
    on,
    among,
    documents: looked.read,
    unread: looked.unread.length,
    answer: answerOf(looked),
    found: looked.found.map(({ title, contact }) => ({ title, contact })),
  };
}
