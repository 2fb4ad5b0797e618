import { FluentProvider, makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useState } from "react";
import type { Profile } from "../../guidance";
import type { Host } from "../../hosts";
import type { NetworkRecord } from "../../record";
import { themeFor, useLook } from "../theme";
import { Paper } from "./Paper";
import { usePages } from "./usePages";

/** A document that can be looked at. */
export type PreviewKind = { id: string; noun: string };

export type DocumentPreviewProps = {
  host: Host;
  profile: Profile;
  kinds: readonly PreviewKind[];
  record: NetworkRecord;
  /** The bytes of the document as it would be handed over now. */
  make: (record: NetworkRecord, kindId: string) => Promise<Uint8Array>;
};

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
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  desk: { flexGrow: 1, overflow: "auto", padding: `0 ${tokens.spacingHorizontalL}`, scrollbarGutter: "stable" },
  words: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** The documents of the network as pages, one kind at a time, following what is typed. */
export function DocumentPreview({ host, profile, kinds, record, make }: DocumentPreviewProps) {
  const styles = useStyles();
  const pageId = useId();
  const [kindId, setKindId] = useState(kinds[0]?.id ?? "");
  const makeShown = useCallback(() => make(record, kindId), [make, record, kindId]);
  const { pages, fault } = usePages(makeShown);
  const look = useLook(host);
  const theme = useMemo(() => themeFor(look, profile.accent), [look, profile.accent]);
  return (
    <FluentProvider theme={theme} className={styles.all}>
      <section className={styles.root} aria-label="Pages">
        <div className={styles.head}>
          <TabList selectedValue={kindId} onTabSelect={(_, { value }) => setKindId(String(value))} aria-label="Document to show">
            {kinds.map(({ id, noun }) => (
              <Tab key={id} value={id} id={`${pageId}-${id}`} aria-controls={pageId}>
                {noun}
              </Tab>
            ))}
          </TabList>
        </div>
        {fault && (
          <p className={styles.words} role="status">
            {fault}
          </p>
        )}
        <div className={styles.desk} id={pageId} role="tabpanel" aria-labelledby={`${pageId}-${kindId}`} tabIndex={0}>
          {pages ? <Paper pages={pages} /> : !fault && <Spinner className={styles.words} size="small" label="Making the pages" />}
        </div>
      </section>
    </FluentProvider>
  );
}
