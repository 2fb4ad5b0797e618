import type { Answers } from "../../../../map/compare";
import type { OwnMap } from "../../../../ownmap";
import type { Id } from "../../../../record";
import type { Store } from "../../../store";

/**
 * A young person's own map while it is held against the network that is open: whose it is, and who its circles are. It is kept
 * nowhere else, and gone once another network is opened.
 */
export type Held = {
  person: Id;
  map: OwnMap;
  warnings: readonly string[];
  answers: Answers;
  before?: { map: OwnMap; answers: Answers };
};

const HELD = new WeakMap<Store, { sitting: string; held: Held }>();

const sittingOf = (store: Store) => store.state().sitting?.id ?? "";

export function heldIn(store: Store): Held | undefined {
  const known = HELD.get(store);
  return known?.sitting === sittingOf(store) ? known.held : undefined;
}

export function hold(store: Store, held: Held | undefined): void {
  if (held) HELD.set(store, { sitting: sittingOf(store), held });
  else HELD.delete(store);
}
