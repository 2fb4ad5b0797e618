import type { NetworkRecord } from "../../record";
import { toggleRoom } from "../room/ways";
import type { Store } from "../store";
import type { Command } from "./commands";

/** Parts of the session that is open, by the card they stand in. The cursor goes to a field of that id, or to the card's head. */
const PARTS: readonly { card: string; label: string; field: string }[] = [
  { card: "attendance", label: "Who was there: attendance", field: "attendance-head" },
  { card: "", label: "Write down what was said", field: "live-line" },
  { card: "decisions", label: "Write down a decision", field: "decisions-head" },
  { card: "actions", label: "Add an action", field: "actions-an-action-add" },
  { card: "gaps", label: "Add an information gap", field: "questions-a-gap-add" },
];

/** What is done during a session, from wherever one is. */
export function sessionCommands(store: Store, record: NetworkRecord): Command[] {
  const start = {
    id: "session",
    label: "Add a session",
    run: () => store.go({ stage: "meet", topic: "", card: "another", field: "new-session" }),
  };
  if (record.sessions.length === 0) return [start];
  const parts = PARTS.map(({ card, label, field }) => ({
    id: card || field,
    label,
    run: () => store.go({ stage: "meet", topic: "", card, field }),
  }));
  const room = { id: "room", label: "Room view for a shared screen", run: () => toggleRoom(store) };
  return [...parts, room, start];
}
