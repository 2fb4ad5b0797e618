import { useStoreState } from "../context";
import { later } from "../parts/later";
import type { SheetId } from "../store";

const sheets = () => import("../sheets");
const sheet = (id: SheetId) => later(sheets, (it) => it.SHEETS[id]);

/** Fetched when first asked for. */
const SHEETS = {
  find: sheet("find"),
  help: sheet("help"),
  profile: sheet("profile"),
  check: sheet("check"),
  putIn: sheet("putIn"),
} satisfies Record<SheetId, unknown>;

/** What lies over the pane, if anything. */
export function OpenSheet() {
  const id = useStoreState((state) => state.sheet);
  if (id === "") return null;
  const Open = SHEETS[id];
  return <Open />;
}
