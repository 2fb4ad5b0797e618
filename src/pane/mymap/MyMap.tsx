import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { useKeepFocus } from "../parts/useKeepFocus";
import { larger } from "../room/larger";
import { LOW, themeFor, useLook } from "../theme";
import { OwnProvider, useOwnState, useOwnStore } from "./context";
import { Foot } from "./Foot";
import { Head } from "./Head";
import { LeftMaps } from "./LeftMaps";
import type { OwnServices } from "./services";
import { STEPS } from "./steps";
import type { OwnStore } from "./store";

const useStyles = makeStyles({
  theme: { height: "100%" },
  all: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW]: { overflowY: "auto" },
  },
  large: { minHeight: "44px" },
  main: { flexGrow: 1, minHeight: 0, ":focus": { outline: "none" }, [LOW]: { flexShrink: 0, minHeight: "auto" } },
  notice: { margin: 0, flexGrow: 1, flexBasis: "200px" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

function Notice() {
  const styles = useStyles();
  const notice = useOwnState((state) => state.notice);
  const store = useOwnStore();
  if (notice.length === 0) return null;
  return (
    <div className={styles.bar} role="alert">
      <p className={styles.notice}>{notice.join(" ")}</p>
      <Button className={styles.large} onClick={() => store.read()}>
        OK
      </Button>
    </div>
  );
}

/** Ctrl+Z and Ctrl+Y everywhere, in fields too: what is typed is a change like any other. Ctrl+S saves. */
function useOwnKeys(store: OwnStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "s") void store.save("asking");
      else if (key === "y" || (key === "z" && event.shiftKey)) store.redo();
      else if (key === "z") store.undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);
}

function Screen({ dark }: { dark: boolean }) {
  const styles = useStyles();
  const step = useOwnState((state) => state.step);
  const main = useRef<HTMLElement>(null);
  useKeepFocus(main);
  const Step = STEPS.find(({ id }) => id === step)?.Step;
  return (
    <div className={styles.all}>
      <Head />
      <LeftMaps />
      <Notice />
      <main ref={main} className={styles.main} tabIndex={-1}>
        {Step && <Step dark={dark} />}
      </main>
      <Foot />
    </div>
  );
}

/** The young person's own screen: their map, and nothing of anybody else's. */
export function MyMap({ store, services }: { store: OwnStore; services: OwnServices }) {
  const styles = useStyles();
  const look = useLook(services.host);
  const theme = useMemo(() => larger(themeFor(look, services.accent)), [look, services.accent]);
  const here = useMemo(() => ({ store, services }), [store, services]);
  useOwnKeys(store);
  return (
    <FluentProvider theme={theme} className={styles.theme}>
      <OwnProvider value={here}>
        <Screen dark={look === "dark"} />
      </OwnProvider>
    </FluentProvider>
  );
}
