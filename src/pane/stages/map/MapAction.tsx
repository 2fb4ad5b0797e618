import { Button } from "@fluentui/react-components";
import { useRecord, useStore, useStoreState } from "../../context";
import { isLinking, LINKING } from "./linking";

/** Linking two: on the picture or in the list. */
export function MapAction() {
  const store = useStore();
  const linking = useStoreState((state) => isLinking(state.whereabouts));
  const { people, places } = useRecord();
  if (people.length === 0 || people.length + places.length < 2) {
    return (
      <Button appearance="primary" onClick={() => document.getElementById("map-add")?.focus()}>
        Add a person
      </Button>
    );
  }
  return (
    <Button appearance="primary" onClick={() => store.go(linking ? { topic: "", card: "" } : { topic: LINKING, card: "" })}>
      {linking ? "Stop linking" : "Link two"}
    </Button>
  );
}
