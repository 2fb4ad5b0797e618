import { useCallback, useState } from "react";
import { VIEWS, type View } from "../../../map";
import type { NetworkRecord } from "../../../record";
import { useStore } from "../../context";
import { whileOpen } from "../../store";

/** Which part of the map is looked at: whoever goes to another stage and comes back sees the same. */
const VIEW = whileOpen((): View => VIEWS.clean);

/** The view while whoever it is around is on the map; where they are not any more, the whole map. */
export const viewOn = (view: View, { people, places }: NetworkRecord): View =>
  view.focus.every((id) => [...people, ...places].some((one) => one.id === id)) ? view : VIEWS.clean;

export function useView(): [View, (view: View) => void] {
  const store = useStore();
  const [view, show] = useState(() => {
    const { steps } = store.state();
    return steps ? viewOn(VIEW.of(store), steps.history.present) : VIEWS.clean;
  });
  const setView = useCallback(
    (next: View) => {
      VIEW.put(store, next);
      show(next);
    },
    [store],
  );
  return [view, setView];
}
