import { useMemo, useSyncExternalStore } from "react";
import { useRecord, useServices, useStore } from "../../../context";
import type { Store } from "../../../store";
import { Look, type LookState } from "./look";

/** One look a pane and network: it goes on while somebody is in another stage, and is gone with the network. */
const looks = new WeakMap<Store, { network: string; look: Look }>();

export function useLook(): { look: Look; state: LookState } {
  const store = useStore();
  const { today } = useServices();
  const network = useRecord().id;
  const look = useMemo(() => {
    const known = looks.get(store);
    if (known?.network === network) return known.look;
    known?.look.putAway();
    const made = new Look(store, today, () => import("../../../../library"));
    looks.set(store, { network, look: made });
    return made;
  }, [store, network, today]);
  return { look, state: useSyncExternalStore(look.subscribe, look.state) };
}
