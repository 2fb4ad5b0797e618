import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { NetworkRecord, PartialDate } from "../record";
import type { Opening } from "./opening";
import type { Services } from "./services";
import type { Making, Store, StoreState } from "./store";

type PaneValue = { store: Store; services: Services; opening: Opening };

const PaneContext = createContext<PaneValue | undefined>(undefined);

export function PaneProvider({ value, children }: { value: PaneValue; children: ReactNode }) {
  return <PaneContext value={value}>{children}</PaneContext>;
}

function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("A part of the pane stands outside PaneProvider.");
  return value;
}

export const useServices = (): Services => usePane().services;
export const useOpening = (): Opening => usePane().opening;
export const useStore = (): Store => usePane().store;

/** A part of the state; `select` returns the same value while nothing in it changed. */
export function useStoreState<T>(select: (state: StoreState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

/** The network that is open. Only for parts that are shown while one is. */
export function useRecord(): NetworkRecord {
  const record = useStoreState((state) => state.steps?.history.present);
  if (!record) throw new Error("No network is open.");
  return record;
}

export type MakeChange = (change: Making, label: string, field?: string) => void;

/** What forms look at beside the entry they are of. */
export function useSetting(): { record: NetworkRecord; today: PartialDate } {
  const record = useRecord();
  return { record, today: useServices().today() };
}

export function useChange(): MakeChange {
  const { store } = usePane();
  return useCallback((change, label, field) => store.change(change, label, field), [store]);
}
