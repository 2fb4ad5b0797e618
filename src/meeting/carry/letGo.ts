import { nextId, type Change, type Id, type NetworkRecord, type PartialDate } from "../../record";
import type { Passed } from "./passed";

/** Stands in `setAside` for a point that was settled without an entry of its own: an agenda item, a parked point. */
export const LET_GO = "carry-let-go";

/** Whether a person let it go at one of the sessions passed, or outside of any. */
export function isLetGo({ setAside, sessions }: NetworkRecord, ids: readonly Id[], { placeOf }: Passed): boolean {
  const known = new Set(sessions.map(({ id }) => id));
  return setAside.some(({ prompt, about }) => {
    if (prompt !== LET_GO || !ids.some((id) => about.includes(id))) return false;
    const at = about.filter((id) => known.has(id));
    return at.length === 0 || at.some((id) => placeOf(id) !== undefined);
  });
}

/** An agenda item or parked point comes to no later session: dealt with at this one ("" outside of any), and what became of it. */
export function letGo(record: NetworkRecord, id: Id, session: Id | "", { on, why }: { on: PartialDate; why: string }): Change {
  const about = session === "" ? [id] : [id, session];
  return { type: "add", to: "setAside", entry: { id: nextId(record, "setAside"), prompt: LET_GO, about, on, why } };
}
