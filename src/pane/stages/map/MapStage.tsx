import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import type { Drawing } from "../../../map";
import { nameOf, type Change, type Id } from "../../../record";
import { useChange, useRecord, useStore, useStoreState } from "../../context";
import { AddLine } from "../../lines";
import { alreadyThere, count } from "../../words";
import { isLinking, linkingWords, pick } from "./linking";
import { MapList } from "./MapList";
import { Picture } from "./Picture";
import { Unconfirmed } from "./Unconfirmed";
import { useDrawing } from "./useDrawing";

const useStyles = makeStyles({
  around: { containerType: "inline-size", height: "100%" },
  stage: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    "@container (min-width: 720px)": { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 360px" },
  },
  picture: {
    height: "44%",
    minHeight: "150px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@container (min-width: 720px)": { height: "100%", borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  // Narrow, an open card needs the room more than the picture does.
  aside: { height: "28%", "@container (min-width: 720px)": { height: "100%" } },
  empty: {
    display: "grid",
    placeContent: "center",
    height: "100%",
    padding: "16px",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
  list: {
    display: "grid",
    alignContent: "start",
    gap: "8px",
    padding: "12px",
    minWidth: 0,
    minHeight: 0,
    flexGrow: 1,
    overflowY: "auto",
    boxSizing: "border-box",
    "@container (min-width: 720px)": { height: "100%" },
  },
  linking: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

function wordsFor({ figures: { people, places, links } }: Drawing): string {
  const counts = [count(people, "person", "people"), count(places, "place"), count(links, "link")];
  return `Map: ${counts.join(", ")}. The list says the same.`;
}

/** The picture, and the list that says the same. */
export function MapStage() {
  const styles = useStyles();
  const store = useStore();
  const record = useRecord();
  const change = useChange();
  const drawing = useDrawing();
  const whereabouts = useStoreState((state) => state.whereabouts);
  const linking = isLinking(whereabouts);

  const pickNode = useCallback(
    (id: Id) => {
      const { steps, whereabouts: here } = store.state();
      if (!steps) return;
      const { go, make } = pick(steps.history.present, here, id);
      if (make) {
        store.change(make.change, "Link two");
        store.say("Linked. How is it known?");
      }
      store.go(go);
    },
    [store],
  );
  const pickLink = useCallback((id: Id) => store.go({ topic: "links", card: id }), [store]);

  useEffect(() => {
    if (!linking) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") store.go({ topic: "", card: "" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [linking, store]);

  // What is picked on the picture comes into view in the list.
  const { card } = whereabouts;
  useEffect(() => {
    if (card !== "") document.getElementById(`map-${card}`)?.scrollIntoView({ block: "nearest" });
  }, [card]);

  const add = (names: readonly string[]) => {
    const { news, known } = alreadyThere(record, names);
    const changes = news.map((name): Change => ({ type: "add", to: "people", entry: { name } }));
    if (changes.length > 0)
      change({ type: "all", changes }, changes.length === 1 ? `Add ${news[0]}` : `Add ${changes.length} people`);
    store.say(known[0] ? `${known[0].name} is there already.` : `${news.join(", ")} added.`);
  };

  const nobody = drawing ? drawing.nodes.length === 0 : record.people.length + record.places.length === 0;
  return (
    <div className={styles.around}>
      <div className={styles.stage}>
        <div className={mergeClasses(styles.picture, card !== "" && !linking && styles.aside)}>
          {!drawing || nobody ? (
            <p className={styles.empty}>{nobody ? "Nobody on the map yet. Add the first person by name." : "Drawing the map…"}</p>
          ) : (
            <Picture drawing={drawing} chosen={[card]} pickNode={pickNode} pickLink={pickLink} words={wordsFor(drawing)} />
          )}
        </div>
        <div className={styles.list}>
          {linking && (
            <div className={styles.linking} role="status">
              <span>{linkingWords(record, whereabouts, (id) => nameOf(record, id))}</span>
              <Button size="small" onClick={() => store.go({ topic: "", card: "" })}>
                Cancel (Esc)
              </Button>
            </div>
          )}
          {!linking && <AddLine id="map-add" label="Add a person to the map" placeholder="Add a person by name" add={add} />}
          {!linking && <Unconfirmed />}
          <MapList pick={pickNode} />
        </div>
      </div>
    </div>
  );
}
