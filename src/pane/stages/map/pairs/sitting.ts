import type { Store } from "../../../store";

/** What was answered while this network is open. It is written down nowhere: that two do not know each other is believed, not seen. */
export type Asked = { done: ReadonlySet<string>; later: readonly string[] };

const NOTHING: Asked = { done: new Set(), later: [] };
const ASKED = new WeakMap<Store, { sitting: string; asked: Asked }>();

const sittingOf = (store: Store) => store.state().sitting?.id ?? "";

export function askedIn(store: Store): Asked {
  const known = ASKED.get(store);
  return known?.sitting === sittingOf(store) ? known.asked : NOTHING;
}

export function remember(store: Store, asked: Asked): void {
  ASKED.set(store, { sitting: sittingOf(store), asked });
}
