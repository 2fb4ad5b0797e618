import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useSyncExternalStore } from "react";
import { collectionOf, type NetworkRecord } from "../../record";
import { destinationOf } from "../destination";
import type { PaperOptions } from "../papers";
import { Busy } from "../parts";
import type { Services } from "../services";
import type { Store } from "../store";
import { themeFor, useLook } from "../theme";
import { besideOptions } from "./beside";
import { DownloadButtons } from "./DownloadButtons";
import { entryOf, openEntry } from "./marks";
import { Paper } from "./Paper";
import { Tabs } from "./Tabs";
import { useAtWork } from "./useAtWork";
import { useBeside } from "./useBeside";
import { usePages } from "./usePages";

export type DocumentPreviewProps = { store: Store; services: Services; record: NetworkRecord };

const useStyles = makeStyles({
  all: { height: "100%" },
  root: {
    boxSizing: "border-box",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    paddingRight: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  desk: { flexGrow: 1, overflow: "auto", padding: `0 ${tokens.spacingHorizontalL}`, scrollbarGutter: "stable" },
  words: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** The documents of the network as pages, one kind at a time, following what is typed. */
export function DocumentPreview({ store, services, record }: DocumentPreviewProps) {
  const { host, profile, papers } = services;
  const styles = useStyles();
  const look = useLook(host);
  const theme = useMemo(() => themeFor(look, profile.accent), [look, profile.accent]);
  const pageId = useId();
  const tabId = (id: string) => `${pageId}-${id}`;
  const whereabouts = useSyncExternalStore(store.subscribe, () => store.state().whereabouts);
  const { names = "full", view = "clean", sessionId } = besideOptions(whereabouts, record);
  // One and the same until something else is chosen: pages are made again whenever it is not.
  const options = useMemo<PaperOptions>(() => ({ names, view, ...(sessionId && { sessionId }) }), [names, view, sessionId]);
  const kinds = papers.kindsOf(record, options);
  const { kind, choose, keepAt } = useBeside(record, kinds, whereabouts.stage, sessionId);
  const kindId = kind?.id ?? "";
  const makeShown = useCallback(() => papers.make(record, kindId, options), [papers, record, kindId, options]);
  const atWork = useAtWork();
  const busy = useCallback(() => store.state().whereabouts.stage === "map" && atWork(), [store, atWork]);
  const { pages, fault } = usePages(kindId, makeShown, busy);
  const pick = useCallback(
    (bookmark: string) => {
      const id = entryOf(record, bookmark);
      const collection = id && collectionOf(id);
      if (!collection) return;
      const destination = destinationOf(record, { collection, id, field: "" });
      keepAt(destination.stage);
      store.go(destination);
    },
    [store, record, keepAt],
  );
  return (
    <FluentProvider theme={theme} className={styles.all}>
      <section className={styles.root} aria-label="Documents">
        <div className={styles.head}>
          <Tabs kinds={kinds} chosen={kindId} choose={choose} idOf={tabId} panel={pageId} />
          <DownloadButtons
            host={host}
            noun={kind?.noun ?? ""}
            makeShown={makeShown}
            makeAll={() => papers.makeAll(record, options)}
          />
        </div>
        {fault && (
          <p className={styles.words} role="status">
            {fault}
          </p>
        )}
        <div className={styles.desk} id={pageId} role="tabpanel" aria-labelledby={tabId(kindId)} tabIndex={0}>
          {pages ? (
            <Paper pages={pages} accent={profile.accent} selected={openEntry(whereabouts.card)} pick={pick} />
          ) : (
            !fault && <Busy className={styles.words} size="small" label="Making the pages" />
          )}
        </div>
      </section>
    </FluentProvider>
  );
}
