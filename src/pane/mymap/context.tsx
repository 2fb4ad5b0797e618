import { createContext, useContext, useSyncExternalStore } from "react";
import type { OwnMap } from "../../ownmap";
import type { OwnServices } from "./services";
import type { OwnState } from "./state";
import type { OwnStore } from "./store";

type Here = { store: OwnStore; services: OwnServices };

const Context = createContext<Here | undefined>(undefined);

export const OwnProvider = Context;

function useHere(): Here {
  const value = useContext(Context);
  if (!value) throw new Error("A part of the young person's screen stands outside it.");
  return value;
}

export const useOwnStore = (): OwnStore => useHere().store;
export const useOwnServices = (): OwnServices => useHere().services;

export function useOwnState<T>(select: (state: OwnState) => T): T {
  const store = useOwnStore();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

export const useOwnMap = (): OwnMap => useOwnState(({ history }) => history.present);
