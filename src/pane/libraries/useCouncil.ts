import { useMemo, useSyncExternalStore } from "react";
import type { CouncilLibrary } from "../../library";
import { useServices } from "../context";
import { Council, type CouncilState } from "./council";

/** One a page, wherever it is asked for: whoever signed in once is signed in. */
const councils = new WeakMap<() => Promise<CouncilLibrary>, Council>();

const NEVER = () => () => undefined;
const NOTHING = () => undefined;

export type CouncilInPane = { council: Council; state: CouncilState };

/** The council's library; undefined where the profile does not turn it on. */
export function useCouncil(): CouncilInPane | undefined {
  const { council: fetch } = useServices();
  const council = useMemo(() => {
    if (!fetch) return undefined;
    const known = councils.get(fetch) ?? new Council(fetch);
    councils.set(fetch, known);
    return known;
  }, [fetch]);
  const state = useSyncExternalStore(council?.subscribe ?? NEVER, council?.state ?? NOTHING);
  return council && state ? { council, state } : undefined;
}
