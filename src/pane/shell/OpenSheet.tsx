import { lazy, Suspense } from "react";
import { useStoreState } from "../context";
import type { SheetId } from "../store";

const sheets = () => import("../sheets");
const later = (id: SheetId) => lazy(async () => ({ default: (await sheets()).SHEETS[id] }));

/** Fetched when first asked for. */
const SHEETS = {
  find: later("find"),
  help: later("help"),
  profile: later("profile"),
  check: later("check"),
  putIn: later("putIn"),
} satisfies Record<SheetId, unknown>;

/** What lies over the pane, if anything. */
export function OpenSheet() {
  const id = useStoreState((state) => state.sheet);
  if (id === "") return null;
  const Open = SHEETS[id];
  return (
    <Suspense fallback={null}>
      <Open />
    </Suspense>
  );
}
