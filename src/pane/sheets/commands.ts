import { askToClear, saveNow } from "../keeping";
import type { Opening } from "../opening";
import type { Services } from "../services";
import type { NetworkRecord } from "../../record";
import type { StageId, Store } from "../store";
import { documentCommands } from "./documentCommands";
import { paperCommands } from "./paperCommands";
import { sessionCommands } from "./sessionCommands";

export type Command = { id: string; label: string; run: () => void };

const STAGE_WORDS: readonly [StageId, string][] = [
  ["prepare", "Prepare"],
  ["map", "Map"],
  ["meet", "Meet"],
  ["share", "Share"],
  ["review", "Review"],
];

type Parts = { store: Store; services: Services; opening: Opening };

/** What can be done with the network that is open. */
function withNetwork({ store, services }: Parts, record: NetworkRecord): Command[] {
  const { host } = services;
  return [
    ...STAGE_WORDS.map(([stage, word]) => ({ id: stage, label: `Go to ${word}`, run: () => store.go({ stage }) })),
    {
      id: "add-person",
      label: "Add a person",
      run: () => store.go({ stage: "prepare", topic: "people", card: "", field: "people-add" }),
    },
    {
      id: "add-place",
      label: "Add a place",
      run: () => store.go({ stage: "prepare", topic: "places", card: "", field: "places-add" }),
    },
    { id: "link", label: "Link two", run: () => store.go({ stage: "map", topic: "linking", card: "", field: "map-first" }) },
    ...sessionCommands(store, record),
    ...paperCommands(store, services, record),
    { id: "undo", label: "Undo", run: () => store.undo() },
    { id: "redo", label: "Redo", run: () => store.redo() },
    { id: "save", label: host.verbs.save, run: () => void saveNow(store, services) },
    { id: "save-elsewhere", label: "Save as another file", run: () => void saveNow(store, services, "elsewhere") },
  ];
}

/** What can be done from here. */
export function commands(parts: Parts): Command[] {
  const { store, opening } = parts;
  const record = store.state().steps?.history.present;
  return [
    ...(record ? withNetwork(parts, record) : []),
    ...documentCommands(store, parts.services),
    { id: "open", label: "Open a table or document", run: () => void opening.chooseFile() },
    { id: "new", label: "New network", run: () => opening.startBlank() },
    { id: "clear", label: "Clear what is kept on this device", run: () => askToClear(parts) },
    { id: "profile", label: "What the council set", run: () => store.show("profile") },
    { id: "tour", label: "Show me round", run: () => store.tour(0) },
    { id: "help", label: "Help", run: () => store.show("help") },
  ];
}
