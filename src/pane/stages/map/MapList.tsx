import { useMemo, type KeyboardEvent } from "react";
import { shownName, type Change, type Id } from "../../../record";
import { useChange, useRecord, useStore, useStoreState } from "../../context";
import { AddLine } from "../../lines";
import { alreadyThere } from "../../words";
import { isLinking } from "./linking";
import { listed } from "./listed";
import { useMapView } from "./mapView";
import { moveByKey } from "./moveByKey";
import { Part } from "./Part";

/** Adds people or places by name, one after the other; who is there already is said and not added twice. */
function AddByName({ to }: { to: "people" | "places" }) {
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const isPlace = to === "places";
  const add = (names: readonly string[]) => {
    const { news, known } = alreadyThere(record, names);
    const changes = news.map((name): Change =>
      isPlace ? { type: "add", to: "places", entry: { name, context: true } } : { type: "add", to: "people", entry: { name } },
    );
    const several = `Add ${changes.length} ${to}`;
    if (changes.length > 0) change({ type: "all", changes }, changes.length === 1 ? `Add ${news[0]}` : several);
    store.say(known[0] ? `${shownName(record, known[0].id)} is there already.` : `${news.join(", ")} added.`);
  };
  return (
    <AddLine
      id={isPlace ? "map-add-place" : "map-add"}
      label={isPlace ? "Add a place to the map" : "Add a person to the map"}
      placeholder={isPlace ? "Add a place by name or address" : "Add a person by name"}
      add={add}
    />
  );
}

/** The heads of cards of people and places: with the cursor on one, Alt and an arrow key move it on the map. */
function headOf(target: EventTarget): Id | undefined {
  if (!(target instanceof HTMLButtonElement) || target.ariaExpanded === null || !target.closest("h3")) return undefined;
  return target.closest<HTMLElement>("[data-entry]")?.dataset["entry"];
}

/** The map in words: the same people, places, links and incidents as the picture shows, for keyboard and ear, and to change them. */
export function MapList({ pick }: { pick: (id: Id) => void }) {
  const record = useRecord();
  const store = useStore();
  const { live } = useMapView();
  const linking = useStoreState((state) => isLinking(state.whereabouts));
  const choose = linking ? pick : undefined;
  const { people, places, links, incidents } = useMemo(() => listed(record), [record]);
  const onKeyDown = (event: KeyboardEvent) => {
    const id = headOf(event.target);
    if (id && moveByKey(store, live, id, event)) event.preventDefault();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <Part topic="people" title="People" items={people} pick={choose}>
        {!linking && <AddByName to="people" />}
      </Part>
      <Part topic="places" title="Places" items={places} pick={choose}>
        {!linking && <AddByName to="places" />}
      </Part>
      {!linking && <Part topic="links" title="Links" items={links} />}
      {!linking && <Part topic="incidents" title="Incidents" items={incidents} />}
    </div>
  );
}
