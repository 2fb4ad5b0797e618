import { makeStyles } from "@fluentui/react-components";
import { shownName, type Change, type Place } from "../../../record";
import { PlaceBody } from "../../cards";
import { useChange, useRecord, useStore, useStoreState } from "../../context";
import { AddLine } from "../../lines";
import { Card, Fold } from "../../parts";
import { alreadyThere, count, knownOfPlace, missingOfPlace, sentence } from "../../words";

const useStyles = makeStyles({ list: { display: "grid", gap: "6px" } });

function PlaceFold({ place }: { place: Place }) {
  const record = useRecord();
  const store = useStore();
  const open = useStoreState((state) => state.whereabouts.card === place.id);
  const known = sentence(...knownOfPlace(record, place));
  const missing = sentence(...missingOfPlace(record, place));
  return (
    <Fold
      level={3}
      inner
      title={shownName(record, place.id)}
      summary={[known, missing].filter((words) => words !== "").join(". ")}
      open={open}
      toggle={() => store.go({ card: open ? "" : place.id })}
    >
      <PlaceBody id={place.id} />
    </Fold>
  );
}

/** Addresses, schools, parks, online spaces: contexts are looked at again at each review, as people are. */
export function PlaceCards() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const change = useChange();
  const { places } = record;
  const unsettled = places.filter((place) => missingOfPlace(record, place).length > 0).length;
  const add = (names: readonly string[]) => {
    const { news, known } = alreadyThere(record, names);
    const changes = news.map((name): Change => ({ type: "add", to: "places", entry: { name, context: true } }));
    if (changes.length > 0)
      change({ type: "all", changes }, changes.length === 1 ? `Add ${news[0]}` : `Add ${changes.length} places`);
    if (known[0]) {
      store.say(`${shownName(record, known[0].id)} is there already.`);
      if (changes.length === 0) store.go({ card: known[0].id });
    }
  };
  const summary =
    places.length === 0
      ? "None yet: addresses, schools, parks, online"
      : sentence(count(places.length, "place"), unsettled > 0 && `${unsettled} with something missing`);
  return (
    <Card topic="places" title="Places and contexts" summary={summary}>
      <div className={styles.list}>
        {places.map((place) => (
          <PlaceFold key={place.id} place={place} />
        ))}
        <AddLine id="places-add" label="Add a place" placeholder="Add a place by name or address" add={add} />
      </div>
    </Card>
  );
}
