import type { Id } from "../../../../record";
import type { Store } from "../../../store";

const kept = new WeakMap<Store, Map<Id, string>>();

/** Lines half typed, by session: whoever goes to another stage and comes back finds theirs. */
export function draftsOf(store: Store): Map<Id, string> {
  const drafts = kept.get(store) ?? new Map<Id, string>();
  kept.set(store, drafts);
  return drafts;
}
