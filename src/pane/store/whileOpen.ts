import type { Store } from "./store";

/** What a part of the pane holds for the network that is open. */
export type WhileOpen<T> = { of: (store: Store) => T; put: (store: Store, held: T) => void };

/**
 * Something that a part of the pane holds as long as one network is open, wherever else somebody goes meanwhile. On no disk, and never
 * met in another network: whatever stood there was about other people. `end` is told what is let go of.
 */
export function whileOpen<T>(begin: (store: Store) => T, end: (held: T) => void = () => undefined): WhileOpen<T> {
  const all = new WeakMap<Store, { sitting: string; held: T }>();
  const put = (store: Store, held: T): T => {
    all.set(store, { sitting: store.state().sitting?.id ?? "", held });
    return held;
  };
  return {
    of(store) {
      const known = all.get(store);
      if (known?.sitting === (store.state().sitting?.id ?? "")) return known.held;
      if (known) end(known.held);
      return put(store, begin(store));
    },
    put,
  };
}
