import { nextId } from "./ids";
import { hashValue } from "./lineage/hash";
import type { Change } from "./change";
import type { Id } from "./schema/basics";
import type { SetAside } from "./schema/network";
import type { NetworkRecord } from "./schema/record";

/** Stands in `setAside` before what was found in words that somebody looked at and left as they are. */
const LEFT_ALONE = "careful/";

export const isLeftAlone = ({ prompt }: Pick<SetAside, "prompt">): boolean => prompt.startsWith(LEFT_ALONE);

/** Words in an entry (inside a session as well), or in the network's own values, where `entry` is the record's id. */
export type LeftAlone = { entry: Id; field: string; what: string; sentence: string };

/**
 * How the record knows them again: what was found, and its sentence as a hash. Reworded they are others, and looked at again;
 * in another entry they were never left.
 */
function promptOf({ field, what, sentence }: LeftAlone): string {
  const words = sentence.replace(/\s+/gu, " ").trim();
  return `${LEFT_ALONE}${what}/${hashValue([field.split(".").at(-1) ?? "", words])}`;
}

export function areLeftAlone({ setAside }: Pick<NetworkRecord, "setAside">, left: LeftAlone): boolean {
  const kept = setAside.filter((one) => isLeftAlone(one) && one.about.includes(left.entry));
  return kept.length > 0 && kept.some(({ prompt }) => prompt === promptOf(left));
}

/** The change that keeps in mind that they stay; dropping the entry asks again. */
export function leaveAlone(record: NetworkRecord, left: LeftAlone, { on, said }: { on: string; said: string }): Change {
  const why = said === "" ? "" : `“${said.replace(/\s+/gu, " ")}” stays.`;
  const entry = { id: nextId(record, "setAside"), prompt: promptOf(left), about: [left.entry], on, why };
  return { type: "add", to: "setAside", entry };
}
