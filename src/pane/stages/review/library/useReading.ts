import { useSyncExternalStore } from "react";
import { useStore, useStoreState } from "../../../context";
import { whileOpen } from "../../../store";
import { Reading, type ReadingState } from "./reading";

/** It goes on while somebody is in another stage, and is gone with the network. */
const READING = whileOpen(
  (store) => new Reading(store, () => import("../../../../library")),
  (reading) => reading.putAway(),
);

export function useReading(): { reading: Reading; state: ReadingState } {
  const store = useStore();
  // Another network, another one.
  useStoreState((state) => state.sitting?.id);
  const reading = READING.of(store);
  return { reading, state: useSyncExternalStore(reading.subscribe, reading.state) };
}
