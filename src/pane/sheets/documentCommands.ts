import { EXCERPTS } from "../../documents";
import type { Services } from "../services";
import type { Store } from "../store";
import type { Command } from "./commands";

/** What can be done with the document that is open beside the pane; none where there is none. */
export function documentCommands(store: Store, { document }: Services): Command[] {
  if (!document) return [];
  const there = document.excerpts();
  // The first one that comes decides how people are named in a document that is somebody's own: that is asked, never taken for granted.
  const isFirst = there?.length === 0;
  const put = EXCERPTS.filter(({ id }) => id === "map" || !there?.includes(id)).map(({ id, label }) => ({
    id: `put-${id}`,
    label: `Put the ${label.toLowerCase()} here${isFirst ? "…" : ""}`,
    run: () => (isFirst ? store.show("putIn") : void document.putIn(id)),
  }));
  return [
    { id: "new-table", label: "New information table", run: () => store.show("putIn") },
    { id: "maps", label: "Update maps", run: () => void document.drawMaps() },
    { id: "check", label: "Check document", run: () => store.show("check") },
    ...(there && store.state().steps ? put : []),
    ...(document.isOurs() ? [{ id: "unlink", label: "Unlink this document", run: () => document.unlink() }] : []),
  ];
}
