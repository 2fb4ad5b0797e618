import { useMemo, useSyncExternalStore } from "react";
import { useRecord, useStore } from "../../../context";
import type { Store } from "../../../store";
import { Reading, type ReadingState } from "./reading";

/** One a pane and network: it goes on while somebody is in another stage, and is gone with the network. */
const readings = new WeakMap<Store, { network: string; reading: Reading }>();

export function useReading(): { reading: Reading; state: ReadingState } {
  const store = useStore();
  const network = useRecord().id;
  const reading = useMemo(() => {
    const known = readings.get(store);
    if (known?.network === network) return known.reading;
    known?.reading.putAway();
    const made = new Reading(store, () => import("../../../../library"));
    readings.set(store, { network, reading: made });
    return made;
  }, [store, network]);
  return { reading, state: useSyncExternalStore(reading.subscribe, reading.state) };
}
