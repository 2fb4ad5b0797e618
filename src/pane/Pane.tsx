import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { PaneProvider, useStore, useStoreState } from "./context";
import { createOpening } from "./opening";
import { Announcer } from "./parts/Announcer";
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
const Shell = lazy(async () => ({ default: (await import("./shell")).Shell }));

/** A shared screen gets a pane of its own, which knows no more than it shows. */
const Room = lazy(async () => ({ default: (await import("./room")).Room }));

/** Only where there is any: most days there is nothing to offer. */
const LeftWork = lazy(async () => ({ default: (await import("./keeping/LeftWork")).LeftWork }));
const OfferLeft = () => (useStoreState((state) => state.left.length > 0) ? <LeftWork /> : null);

/** A few steps through the pane, for whoever asks for them. */
const Tour = lazy(async () => ({ default: (await import("./tour")).Tour }));
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
      <Suspense fallback={null}>
        <OfferLeft />
      </Suspense>
      <StartScreen />
    </main>
  );
}

/** Everything but the room view. */
function Inside({ started }: { started: boolean }) {
  useKeys(useStore());
  return (
    <>
      {started ? (
        <Suspense fallback={null}>
          <Shell />
        </Suspense>
      ) : (
        <Start />
      )}
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
      {shows === "room" && (
        <Suspense fallback={null}>
          <Room />
        </Suspense>
      )}
      {(shows === "pane" || shows === "start") && <Inside started={shows === "pane"} />}
      {shows !== "room" && (
        <Suspense fallback={null}>
          <ShowTour />
        </Suspense>
      )}
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
