import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { CarefulPart } from "../careful/InDocument";
import { wording } from "../../guidance";
import { useServices, useStore, useStoreState } from "../context";
import { Busy } from "../parts";
import { notRead } from "../page/faults";
import type { Checked, Finding, Mend } from "../page/findings";
import { count } from "../words";
import { Sheet } from "./Sheet";

const useStyles = makeStyles({
  list: { display: "grid", gap: "10px", margin: 0, padding: 0, listStyle: "none" },
  finding: {
    display: "grid",
    gap: "4px",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  mends: { display: "flex", flexWrap: "wrap", gap: "6px" },
  whole: { display: "grid", gap: "8px", justifyItems: "start", marginTop: "14px" },
});

const STATES: Record<Finding["state"], string> = {
  edited: "Edited by hand",
  "source-missing": "Source missing",
  gone: "Taken off the page",
  interrupted: "Interrupted",
  newer: "From a newer version",
  "old-map": "An earlier map",
  title: "Not the same everywhere",
};

const MENDS: Record<Mend, string> = {
  take: "Use the page's words",
  write: "Write ours again",
  plain: "Make it plain Word",
  anew: "Make the document anew",
  draw: "Draw it anew",
  finish: "Put it right",
  title: "Use the network's title",
  unlink: "Unlink",
};

function FindingCard({ finding, mend }: { finding: Finding; mend: (finding: Finding, how: Mend) => void }) {
  const styles = useStyles();
  return (
    <li className={styles.finding}>
      <strong>{finding.label}</strong>
      <span className={styles.state}>{STATES[finding.state]}</span>
      <span>{finding.words}</span>
      <div className={styles.mends}>
        {finding.mends.map((how) => (
          <Button key={how} size="small" aria-label={`${MENDS[how]}: ${finding.label}`} onClick={() => mend(finding, how)}>
            {MENDS[how]}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** Whether the pane opens with the document, and a way to make it nobody's: about the document as a whole. */
function Whole() {
  const styles = useStyles();
  const store = useStore();
  const { document } = useServices();
  const [opens, setOpens] = useState(() => document?.opensItself() ?? false);
  if (!document?.isOurs()) return null;
  const turn = (on: boolean) => {
    setOpens(on);
    // What the document keeps, and not what was asked for.
    void document.setOpensItself(on).then(() => setOpens(document.opensItself()));
  };
  const draft = document.isDraft();
  const markDraft = () => {
    store.show("");
    void (draft ? document.finish() : document.saveAsDraft());
  };
  const unlink = () => {
    store.show("");
    document.unlink();
  };
  return (
    <div className={styles.whole}>
      <Checkbox label="Open the pane with this document" checked={opens} onChange={(_, data) => turn(data.checked === true)} />
      {draft !== undefined && (
        <Button onClick={markDraft}>{draft ? `Finish: take ${wording.draft} off` : "Save as draft"}</Button>
      )}
      <Button onClick={unlink}>Unlink this document…</Button>
    </div>
  );
}

const NONE = "Nothing of ours stands in this document. It is left as it is.";
const NO_DOCUMENT = "No document is open beside this pane. In Word, this lists what of the network stands in the open one.";

const summaryOf = ({ findings, asMade }: Checked): string =>
  asMade + findings.length === 0 ? NONE : asMade === 0 ? "" : `${count(asMade, "field")} as made.`;

/** Words to look at once more in the open document, as far as they come from the network that is open. */
function Words() {
  const { document } = useServices();
  const isOpen = useStoreState((state) => state.steps !== undefined);
  const shows = document?.shows();
  if (!isOpen || !shows) return null;
  return <CarefulPart {...shows} none="No words to look at once more." />;
}

/** What of ours stands in the open document and how, with a way to put each thing right. */
export function CheckSheet() {
  const styles = useStyles();
  const { document } = useServices();
  const [checked, setChecked] = useState<Checked | string>();
  const look = useCallback(async () => {
    setChecked(document ? await document.check().catch(notRead) : NO_DOCUMENT);
  }, [document]);
  useEffect(() => void look(), [look]);
  const mend = (finding: Finding, how: Mend) => {
    setChecked(undefined);
    void document?.mend(finding, how).then(look);
  };
  return (
    <Sheet title="Check document">
      {checked === undefined ? (
        <Busy size="tiny" label="Looking at the document…" labelPosition="after" />
      ) : (
        <>
          <p role="status">{typeof checked === "string" ? checked : summaryOf(checked)}</p>
          <ul className={styles.list}>
            {typeof checked !== "string" &&
              checked.findings.map((finding) => <FindingCard key={finding.id} finding={finding} mend={mend} />)}
          </ul>
          <Words />
          <Whole />
        </>
      )}
    </Sheet>
  );
}
