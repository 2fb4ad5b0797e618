import { useState } from "react";
import { useStore, useStoreState } from "../context";

/**
 * What stands in a text field: the letters as typed while somebody types, since the network keeps them cleaned and trimmed;
 * otherwise what the network holds. Undo takes the letters too.
 */
export function useDraft(value: string, write: (text: string) => void) {
  const store = useStore();
  const turn = useStoreState((state) => state.turn);
  const [draft, setDraft] = useState<{ text: string; turn: number }>();
  const own = draft?.turn === turn;
  return {
    text: own ? draft.text : value,
    own,
    type(text: string) {
      setDraft({ text, turn: store.state().turn });
      write(text);
    },
    leave() {
      setDraft(undefined);
      store.closeField();
    },
  };
}
