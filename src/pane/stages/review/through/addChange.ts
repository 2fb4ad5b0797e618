import { reassessAll } from "../../../../meeting";
import { nextId, type Change, type Id, type NetworkRecord } from "../../../../record";

/** Those who came to be part of the network, looked at as they are added. */
export function addChange(record: NetworkRecord, session: Id, list: "people" | "places", names: readonly string[]): Change {
  const taken = new Set<Id>();
  const added = names.map((name): { id: Id; change: Change } => {
    const id = nextId(record, list, taken);
    taken.add(id);
    if (list === "people") return { id, change: { type: "add", to: list, entry: { id, name } } };
    return { id, change: { type: "add", to: list, entry: { id, name, context: true } } };
  });
  const said = added.map(({ id: about }) => ({ about, outcome: "changed" as const, reason: "Added at this review" }));
  return { type: "all", changes: [...added.map(({ change }) => change), reassessAll(record, session, said)] };
}
