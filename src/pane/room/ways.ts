import type { Store } from "../store";
import { openSession } from "../stages/meet/openSession";

/** The button on the meet stage, where the cursor comes back to. */
export const ROOM_BUTTON = "room-view";

export function enterRoom(store: Store, session: string): void {
  store.go({ stage: "meet", topic: session, card: "", room: session });
}

export function leaveRoom(store: Store): void {
  store.go({ room: "", field: ROOM_BUTTON });
}

/** Into the room view of the session that is open, or out of it again. */
export function toggleRoom(store: Store): void {
  const { whereabouts, steps } = store.state();
  if (whereabouts.room !== "") return leaveRoom(store);
  const session = openSession(steps?.history.present.sessions ?? [], whereabouts.topic);
  if (session) enterRoom(store, session.id);
}
