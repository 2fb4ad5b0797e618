import { useMemo } from "react";
import { PaneProvider, useOpening, useServices, useStore, useStoreState } from "../context";
import { RoomScreen } from "./RoomScreen";
import { roomOf } from "./roomStore";

/** The pane on a screen that everybody in the room looks at: whatever stands in here is given the room's store and no other. */
export function Room() {
  const store = useStore();
  const services = useServices();
  const opening = useOpening();
  const session = useStoreState((state) => state.whereabouts.room);
  const room = roomOf(store, session);
  const value = useMemo(() => ({ store: room, services, opening }), [room, services, opening]);
  return (
    <PaneProvider value={value}>
      <RoomScreen key={session} seen={room.seen} />
    </PaneProvider>
  );
}
