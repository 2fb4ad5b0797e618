import { EXCERPTS } from "../../documents";
import type { Services } from "../services";
import type { Store } from "../store";
import type { Command } from "./commands";

/** What can be done with the document that is open beside the pane; none where there is none. */
export function documentCommands(store: Store, { document }: Services): Command[] {
  if (!document) return [];
  const there = document.excerpts();
  const put = EXCERPTS.filter(({ id }) => id === "map" || !there?.includes(id)).map(({ id, label }) => ({
    id: `put-${id}`,
    label: `Put the ${label.toLowerCase()} here`,
    run: () => void document.putIn(id, "full"),
  }));
  return [
    { id: "new-table", label: "New information table", run: () => store.show("putIn") },
    { id: "maps", label: "Update maps", run: () => void document.drawMaps() },
    { id: "check", label: "Check document", run: () => store.show("check") },
    ...(there && store.state().steps ? put : []),
    ...(document.isOurs() ? [{ id: "unlink", label: "Unlink this document", run: () => document.unlink() }] : []),
  ];
}
