import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo } from "react";
import { shownName, type Id } from "../../../record";
import { useRecord, useStore, useStoreState } from "../../context";
import { LOW } from "../../theme";
import { isLinking, linkingWords, pick } from "./linking";
import { FontNote } from "./FontNote";
import { MapList } from "./MapList";
import { MapPicture } from "./MapPicture";
import { MapViewProvider } from "./mapView";
import { PutByHand } from "./PutByHand";
import { Tools } from "./tools/Tools";
import { Unconfirmed } from "./Unconfirmed";
import { useLiveMap } from "./useLiveMap";
import { useView } from "./useView";

const useStyles = makeStyles({
  around: { containerType: "inline-size", height: "100%" },
  stage: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    "@container (min-width: 720px)": { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 360px", gridTemplateRows: "100%" },
  },
  picture: {
    height: "44%",
    minHeight: "150px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { height: "200px" },
    "@container (min-width: 720px)": {
      height: "100%",
      borderBottom: "none",
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  // Narrow, an open card needs the room more than the picture does.
  aside: { height: "32%", [LOW]: { height: "200px" }, "@container (min-width: 720px)": { height: "100%" } },
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

/** While two are picked to be linked: what to do next, and the way out. */
function LinkingBar() {
  const styles = useStyles();
  const store = useStore();
  const record = useRecord();
  const whereabouts = useStoreState((state) => state.whereabouts);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") store.go({ topic: "", card: "" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);
  return (
    <div className={styles.linking} role="status">
      <span>{linkingWords(record, whereabouts)}</span>
      <Button size="small" onClick={() => store.go({ topic: "", card: "" })}>
        Cancel (Esc)
      </Button>
    </div>
  );
}

/** The picture, and the list that says the same. What else is done with the map is a line in tools/. */
export function MapStage() {
  const styles = useStyles();
  const store = useStore();
  const live = useLiveMap();
  const [view, setView] = useView();
  const linking = useStoreState((state) => isLinking(state.whereabouts));
  const card = useStoreState((state) => state.whereabouts.card);
  const shared = useMemo(() => ({ live, view, setView }), [live, view, setView]);

  const pickNode = useCallback(
    (id: Id) => {
      const { steps, whereabouts: here } = store.state();
      if (!steps) return;
      const { go, make } = pick(steps.history.present, here, id);
      if (make) {
        store.change(make.change, "Link two");
        store.say("Linked. How is it known?");
      } else if (!isLinking(here)) store.say(`${shownName(steps.history.present, id) || "This card"} is open in the list.`);
      store.go(go);
    },
    [store],
  );

  // What is picked on the picture comes into view in the list.
  useEffect(() => {
    if (card !== "") document.getElementById(`map-${card}`)?.scrollIntoView({ block: "nearest" });
  }, [card]);

  return (
    <MapViewProvider value={shared}>
      <div className={styles.around}>
        <div className={styles.stage}>
          <div className={mergeClasses(styles.picture, card !== "" && !linking && styles.aside)}>
            <MapPicture pickNode={pickNode} />
          </div>
          <div className={styles.list}>
            {linking ? <LinkingBar /> : <Unconfirmed />}
            <PutByHand />
            <MapList pick={pickNode} />
            <FontNote />
            {!linking && <Tools />}
          </div>
        </div>
      </div>
    </MapViewProvider>
  );
}
