import { useState } from "react";
import { useStore, useStoreState } from "../context";
import type { Store } from "../store";

type Draft = { text: string; turn: number };

/** What could not be read stays where it was typed, also when its card was closed and is opened again. On no disk. */
const UNREAD = new WeakMap<Store, Map<string, Draft>>();

/** The letters of a field that may not say what the network can hold, by the field's id; undo and opening let go of them. */
export function useUnread(id: string) {
  const store = useStore();
  const turn = useStoreState((state) => state.turn);
  const [draft, setDraft] = useState<Draft | undefined>(() => UNREAD.get(store)?.get(id));
  const keep = (text: string | undefined) => {
    const drafts = UNREAD.get(store) ?? new Map<string, Draft>();
    UNREAD.set(store, drafts);
    if (text === undefined) drafts.delete(id);
    else drafts.set(id, { text, turn: store.state().turn });
    setDraft(drafts.get(id));
  };
  return { text: draft?.turn === turn ? draft.text : undefined, keep };
}
