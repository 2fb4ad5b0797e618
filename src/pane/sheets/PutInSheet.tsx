import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NameMode } from "../../copies";
import { EXCERPTS } from "../../documents";
import { useOpening, useServices, useStore, useStoreState } from "../context";
import { FieldView } from "../fields";
import { NAME_MODES } from "../stages/share/options";
import { handOver } from "./paperCommands";
import { Sheet } from "./Sheet";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", justifyItems: "start" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { margin: "14px 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const OWN_PAGES = "This document is a paper of its own. Open one of yours to put parts of the network into it.";
const NO_DOCUMENT = "No document is open beside this pane. In Word, parts of the network go where the cursor is.";

/** Parts of the network for the cursor of the document that is open; people are named as they were when the first one came. */
function HereList() {
  const styles = useStyles();
  const store = useStore();
  const { document } = useServices();
  const [names, setNames] = useState<NameMode>("full");
  const there = document?.excerpts();
  if (!document) return <p>{NO_DOCUMENT}</p>;
  if (!there) return <p>{OWN_PAGES}</p>;
  return (
    <div className={styles.list}>
      {there.length === 0 && (
        <FieldView
          id="put-names"
          field={{ type: "choice", path: "names", label: "People are named by", options: NAME_MODES }}
          value={names}
          set={(value) => setNames(value as NameMode)}
        />
      )}
      {EXCERPTS.map(({ id, label }) => {
        const stands = there.includes(id) && id !== "map";
        const put = () => {
          store.show("");
          void document.putIn(id, names);
        };
        return (
          <Button key={id} disabledFocusable={stands} onClick={stands ? undefined : put}>
            {stands ? `${label}: stands here` : label}
          </Button>
        );
      })}
      {there.length === 0 && <p className={styles.note}>Whoever gets this document reads the names that way.</p>}
      <p className={styles.note}>The document then holds what these pages show of the network, and nothing else of it.</p>
    </div>
  );
}

/** Where a new table, or another part of the network, is to go: at the cursor, or as a document of its own. */
export function PutInSheet() {
  const styles = useStyles();
  const store = useStore();
  const services = useServices();
  const opening = useOpening();
  const record = useStoreState((state) => state.steps?.history.present);
  if (!record) {
    const start = () => opening.startBlank();
    return (
      <Sheet title="Put into this document">
        <p>No network is open yet.</p>
        <div className={styles.list}>
          <Button data-first="true" onClick={start}>
            Start a blank network
          </Button>
          <Button onClick={() => void opening.chooseFile()}>Open a table or document</Button>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet title="Put into this document">
      <h3 className={styles.title}>Where the cursor is</h3>
      <HereList />
      <h3 className={styles.title}>As a document of its own</h3>
      <div className={styles.list}>
        {services.papers.kindsOf(record).map(({ id, noun }) => {
          const make = () => {
            store.show("");
            void handOver(store, services, id, record);
          };
          return (
            <Button key={id} onClick={make}>
              {services.host.verbs.deliver} {noun.toLowerCase()}
            </Button>
          );
        })}
      </div>
    </Sheet>
  );
}
