import { Button } from "@fluentui/react-components";
import { useStore } from "../../context";

/** What comes after the table: the map it draws. */
export function PrepareAction() {
  const store = useStore();
  return (
    <Button appearance="primary" onClick={() => store.go({ stage: "map" })}>
      Show the map
    </Button>
  );
}
