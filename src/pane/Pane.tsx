import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { PaneProvider, useStore, useStoreState } from "./context";
import { createOpening } from "./opening";
import { Announcer } from "./parts/Announcer";
import { later } from "./parts/later";
import { NoticeBar } from "./parts/NoticeBar";
import { watchChanged } from "./keeping/changed";
import { watchKept } from "./keeping/kept";
import { watchTabs } from "./keeping/tabs";
import type { Services } from "./services";
import { OpenSheet } from "./shell/OpenSheet";
import { useKeys } from "./shell/useKeys";
import { StartScreen } from "./stages/start";
import { isUnsaved, showsNow, type Store } from "./store";
import { LOW, themeFor, useLook } from "./theme";

/** Everything behind the first screen; fetched when a network is opened. */
const Shell = later(
  () => import("./shell"),
  (it) => it.Shell,
);

/** Whoever presses anything on the first screen is about to open a network. */
function beginWhenTouched() {
  const gone = new AbortController();
  for (const press of ["pointerdown", "keydown"]) window.addEventListener(press, Shell.soon, { once: true, signal: gone.signal });
  return () => gone.abort();
}

/** A shared screen gets a pane of its own, which knows no more than it shows. */
const Room = later(
  () => import("./room"),
  (it) => it.Room,
);

/** Only where there is any: most days there is nothing to offer. */
const LeftWork = later(
  () => import("./keeping/LeftWork"),
  (it) => it.LeftWork,
);
const OfferLeft = () => (useStoreState((state) => state.left.length > 0) ? <LeftWork /> : null);

/** A few steps through the pane, for whoever asks for them. */
const Tour = later(
  () => import("./tour"),
  (it) => it.Tour,
);
const ShowTour = () => (useStoreState((state) => state.tour !== undefined) ? <Tour /> : null);

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    position: "relative",
    [LOW]: { overflowY: "auto" },
  },
  start: { overflowY: "auto", height: "100%", [LOW]: { flexShrink: 0, height: "auto", overflowY: "visible" } },
});

/** Not a class: menus take the classes of the provider over, and would cover the pane. */
const FILLS = { height: "100%" };

function Start() {
  const styles = useStyles();
  return (
    <main className={styles.start}>
      <NoticeBar />
      <OfferLeft />
      <StartScreen />
    </main>
  );
}

/** Everything but the room view. */
function Inside({ started }: { started: boolean }) {
  useKeys(useStore());
  return (
    <>
      {started ? <Shell /> : <Start />}
      <OpenSheet />
      <Announcer />
    </>
  );
}

function Shown() {
  const styles = useStyles();
  const shows = useStoreState(showsNow);
  return (
    <div className={styles.pane}>
      {shows === "room" && <Room />}
      {(shows === "pane" || shows === "start") && <Inside started={shows === "pane"} />}
      {shows !== "room" && <ShowTour />}
    </div>
  );
}

/** The whole task pane; fills what it is put in. The same in Word, in Outlook and on the page. */
export function Pane({ store, services }: { store: Store; services: Services }) {
  const look = useLook(services.host);
  const theme = useMemo(() => themeFor(look, services.profile.accent), [look, services.profile.accent]);
  const value = useMemo(() => ({ store, services, opening: createOpening(store, services) }), [store, services]);
  const { host } = services;
  useEffect(() => host.onFiles((files) => void value.opening.openFiles(files)), [host, value]);
  useEffect(
    () =>
      store.subscribe(() => {
        host.setUnsaved(isUnsaved(store.state()));
      }),
    [store, host],
  );
  useEffect(beginWhenTouched, []);
  useEffect(() => watchTabs(store, host), [store, host]);
  useEffect(() => watchKept(store, services), [store, services]);
  useEffect(() => watchChanged(store, services), [store, services]);
  return (
    <FluentProvider theme={theme} style={FILLS}>
      <PaneProvider value={value}>
        <Shown />
      </PaneProvider>
    </FluentProvider>
  );
}
