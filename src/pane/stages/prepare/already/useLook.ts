import { useSyncExternalStore } from "react";
import { useServices, useStore, useStoreState } from "../../../context";
import { whileOpen } from "../../../store";
import { Look, type LookState } from "./look";

/** It goes on while somebody is in another stage, and is gone with the network. */
const LOOK = whileOpen<Look | undefined>(
  () => undefined,
  (look) => look?.putAway(),
);

export function useLook(): { look: Look; state: LookState } {
  const store = useStore();
  const { today } = useServices();
  // Another network, another one.
  useStoreState((state) => state.sitting?.id);
  const look = LOOK.of(store) ?? new Look(store, today, () => import("../../../../library"));
  LOOK.put(store, look);
  return { look, state: useSyncExternalStore(look.subscribe, look.state) };
}
