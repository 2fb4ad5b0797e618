import type { Services } from "./services";
import type { Store } from "./store";

const NO_DOCUMENT = "No document is open beside this pane. In Word, press the button on the Home tab.";

/**
 * What a button on the ribbon opens the pane for, by the word in its address ("taskpane.html?do=check"). The same is in the menu and
 * under Ctrl+K, for a Word without a ribbon.
 */
export const ASKED = {
  table: (store: Store) => store.show("putIn"),
  maps: (_: Store, { document }: Services) => void document?.drawMaps(),
  check: (store: Store) => store.show("check"),
} as const;

export type Asked = keyof typeof ASKED;

/** What the address asks for; undefined where it says nothing, or nothing that is known. */
export function askedIn(search: string): Asked | undefined {
  const word = new URLSearchParams(search).get("do") ?? "";
  return Object.hasOwn(ASKED, word) ? (word as Asked) : undefined;
}

export function doAsked(asked: Asked, store: Store, services: Services): void {
  if (services.document) ASKED[asked](store, services);
  else store.tell({ tone: "note", words: [NO_DOCUMENT] });
}
