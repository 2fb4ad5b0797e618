import { Button } from "@fluentui/react-components";
import type { Id } from "../../record";
import { useChange, useRecord, useStore } from "../context";

/** Shown for whoever was put somewhere on the map by hand: the map may place them again. */
export function LetGo({ id, name }: { id: Id; name: string }) {
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const own = record.positions.filter(({ about }) => about === id);
  if (own.length === 0) return null;
  return (
    <Button
      onClick={() => {
        const changes = own.map((position) => ({ type: "drop", from: "positions", id: position.id }) as const);
        change({ type: "all", changes }, `Let ${name} go on the map`);
        store.say(`The map may move ${name} again. Undo brings the place back.`);
      }}
    >
      Let go of its place
    </Button>
  );
}
