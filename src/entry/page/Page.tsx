import { useCallback, useSyncExternalStore } from "react";
import { later, Pane, showsNow, type Services, type Store } from "../../pane";
import type { NetworkRecord } from "../../record";

/** Below this there is no room for pages beside the pane. */
const WIDE = "(min-width: 800px)";

const DocumentPreview = later(
  () => import("../../pane/preview"),
  (it) => it.DocumentPreview,
);

function useWide(): boolean {
  const subscribe = useCallback((listener: () => void) => {
    const query = window.matchMedia(WIDE);
    query.addEventListener("change", listener);
    return () => query.removeEventListener("change", listener);
  }, []);
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

/** What stands beside the pane: the papers of the network that is open, and nothing where the pane hides what is in them. */
function useOpenRecord(store: Store): NetworkRecord | undefined {
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.state();
    return showsNow(state) === "pane" ? state.steps?.history.present : undefined;
  });
}

function useOnMap(store: Store): boolean {
  return useSyncExternalStore(store.subscribe, () => store.state().whereabouts.stage === "map");
}

/** The pane as it stands in Word, and, where there is room and a network is open, its documents as pages beside it. */
export function Page({ store, services }: { store: Store; services: Services }) {
  const record = useOpenRecord(store);
  const wide = useWide() && record !== undefined;
  const onMap = useOnMap(store);
  return (
    <div className={["house", wide ? "wide" : "", onMap ? "map" : ""].join(" ")}>
      <Pane store={store} services={services} />
      {wide && <DocumentPreview store={store} services={services} record={record} />}
    </div>
  );
}
