import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { SeenInRoom } from "../../copies";
import { useRecord, useServices, useStore, useStoreState } from "../context";
import { Announcer, Icon, NoticeBar } from "../parts";
import { Guard } from "../shell/Guard";
import { useKeys } from "../shell/useKeys";
import { Live } from "../stages/meet/live";
import { savingWords, undoLabel } from "../store";
import { LOW, themeFor, useLook } from "../theme";
import { sessionTitle } from "../words";
import { Agreed } from "./Agreed";
import { larger } from "./larger";
import { leaveRoom } from "./ways";
import { RoomMap } from "./RoomMap";
import { forWhom } from "./words";

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW]: { height: "auto" },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: "4px 12px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  names: { flexGrow: 1, flexBasis: "180px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  parts: {
    display: "grid",
    flexGrow: 1,
    minHeight: 0,
    gridTemplateRows: "minmax(0, 2fr) minmax(0, 3fr)",
    [LOW]: { gridTemplateRows: "auto auto" },
    "@media (min-width: 800px)": { gridTemplateRows: "minmax(0, 1fr)", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  part: {
    overflowY: "auto",
    padding: "12px",
    minWidth: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  minutes: {
    display: "flex",
    flexDirection: "column",
    // The line stands at the foot, however little has been said.
    "& > [aria-label='What was said']": { flexGrow: 1, alignContent: "start" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 800px)": { borderTop: "none", borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: { flexGrow: 1, flexBasis: "120px", minWidth: 0, fontSize: tokens.fontSizeBase200 },
});

const FILLS = { height: "100%" };

function Foot() {
  const styles = useStyles();
  const store = useStore();
  const saving = useStoreState((state) => state.saving);
  const label = useStoreState((state) => (state.steps ? undoLabel(state.steps) : ""));
  return (
    <footer className={styles.foot}>
      <span className={styles.state} role="status">
        {savingWords(saving)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="undo" size={16} />}
        disabledFocusable={label === ""}
        title={label === "" ? "Nothing to undo" : `Undo ${label} (Ctrl+Z)`}
        onClick={() => store.undo()}
      >
        Undo
      </Button>
    </footer>
  );
}

/** Agenda, lines as they are typed, what is agreed and the map, in large letters; nothing the session's audience may not see. */
export function RoomScreen({ seen }: { seen: () => SeenInRoom | undefined }) {
  const styles = useStyles();
  const store = useStore();
  const record = useRecord();
  const { host, profile } = useServices();
  const look = useLook(host);
  const theme = useMemo(() => larger(themeFor(look, profile.accent)), [look, profile.accent]);
  const [session] = record.sessions;
  useKeys(store);
  useEffect(() => {
    // The line finds its place only once the rest stands.
    const frame = requestAnimationFrame(() => document.getElementById("live-line")?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <FluentProvider theme={theme} style={FILLS}>
      <div className={styles.all}>
        <header className={styles.head}>
          <div className={styles.names}>
            <h1 className={styles.title}>{record.risk || "Mapping session"}</h1>
            <p className={styles.words}>
              {session ? sessionTitle(session) : "That session is not there any more"}. {forWhom(seen()?.audiences ?? [])}
            </p>
          </div>
          <Button size="small" title="Ctrl+Alt+R" onClick={() => leaveRoom(store)}>
            Leave room view
          </Button>
        </header>
        <main className={styles.parts} aria-label="Room view">
          <section className={styles.part} aria-label="Map and what is agreed" tabIndex={0}>
            <RoomMap />
            {session && <Agreed session={session} />}
          </section>
          <section className={`${styles.part} ${styles.minutes}`} aria-label="Minutes">
            <NoticeBar />
            <Guard undo={() => store.undo()}>{session && <Live session={session} />}</Guard>
          </section>
        </main>
        <Foot />
        <Announcer />
      </div>
    </FluentProvider>
  );
}
