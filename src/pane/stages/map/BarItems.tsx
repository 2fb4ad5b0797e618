import { Button } from "@fluentui/react-components";
import { useChange, useRecord, useStore } from "../../context";
import { letAllGo } from "./placing";
import { BAR } from "./tools";

/** How the map is shown, and what was moved by hand. */
export function BarItems() {
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  return (
    <>
      {BAR.map(({ id, Item }) => (
        <Item key={id} />
      ))}
      {record.positions.length > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            change(letAllGo(record), "Let all places on the map go");
            store.say("All places are let go. The map arranges itself. Undo brings them back.");
          }}
        >
          Let all places go
        </Button>
      )}
    </>
  );
}
