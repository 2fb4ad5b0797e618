import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, type KeyboardEvent } from "react";
import type { Drawing } from "../../../map";
import { shownName, type Id } from "../../../record";
import { useRecord, useStore, useStoreState } from "../../context";
import { count } from "../../words";
import { useMapView } from "./mapView";
import { BarItems } from "./BarItems";
import { Bar, Picture } from "./picture";
import { put } from "./placing";
import { moveByKey } from "./moveByKey";
import { useDrawing } from "./useLiveMap";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", height: "100%" },
  empty: {
    display: "grid",
    placeContent: "center",
    flexGrow: 1,
    padding: "16px",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
});

function wordsFor({ figures: { people, places, links } }: Drawing): string {
  const counts = [count(people, "person", "people"), count(places, "place"), count(links, "link")];
  return `Map: ${counts.join(", ")}. The list says the same.`;
}

/** The live picture, with what is done on it. */
export function MapPicture({ pickNode }: { pickNode: (id: Id) => void }) {
  const styles = useStyles();
  const store = useStore();
  const { live, view } = useMapView();
  const drawing = useDrawing(live, view);
  const record = useRecord();
  const card = useStoreState(({ whereabouts }) => whereabouts.card);
  const pickLink = useCallback(
    (id: Id) => {
      store.go({ topic: "links", card: id });
      store.say("The link is open in the list.");
    },
    [store],
  );
  const drop = (id: Id) => {
    const place = live.drop(id);
    if (!place) return;
    const name = shownName(record, id) || "It";
    store.change(put(record, id, place), `Move ${name} on the map`);
    store.say(`${name} stays where it was put. Undo brings it back.`);
  };
  const nobody = drawing ? drawing.nodes.length === 0 : record.people.length + record.places.length === 0;
  if (!drawing || nobody) {
    const words = nobody ? "Nobody on the map yet. Add the first person by name." : "Drawing the map…";
    return (
      <div className={styles.all}>
        <Bar>
          <BarItems />
        </Bar>
        <p className={styles.empty}>{words}</p>
      </div>
    );
  }
  return (
    <Picture
      drawing={drawing}
      chosen={card}
      pickNode={pickNode}
      pickLink={pickLink}
      words={wordsFor(drawing)}
      bar={<BarItems />}
      onMoveKey={(event: KeyboardEvent) => moveByKey(store, live, card, event)}
      drag={(id, at) => live.drag(id, at)}
      drop={drop}
      back={(id, to) => live.back(id, to)}
    />
  );
}
