import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Asking } from "../../../guidance";
import type { OwnMap } from "../../../ownmap";
import { BigButton } from "../BigButton";
import { useOwnServices, useOwnStore } from "../context";
import { myMapFaultWords } from "../faults";

const useStyles = makeStyles({
  part: { display: "grid", gap: "12px", justifyItems: "start", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  row: { display: "flex", flexWrap: "wrap", gap: "10px" },
  words: { fontSize: tokens.fontSizeBase400 },
  check: { minHeight: "44px", alignItems: "center" },
});

const PAPERS: readonly OwnMap["paper"][] = ["a4", "a3"];

/** Sheets to draw and write on by hand, with the questions in the words the worker chooses. */
export function BlankSheets() {
  const styles = useStyles();
  const store = useOwnStore();
  const { host, files } = useOwnServices();
  const [asking, setAsking] = useState<Asking>("plain");
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const print = async (paper: OwnMap["paper"]) => {
    setBusy(true);
    setSaid("");
    const words = await files
      .blank(paper, asking)
      .then(async (file) => {
        const delivery = await host.deliver(file);
        return delivery.ok ? `“${file.name}” is in ${delivery.where}. Open it and print it on both sides.` : delivery.message;
      })
      .catch((fault: unknown) => {
        reportError(fault);
        return myMapFaultWords("blank-sheet-not-made");
      });
    setBusy(false);
    setSaid(words);
    store.say(words);
  };
  return (
    <section className={styles.part} aria-labelledby="own-blank">
      <h3 id="own-blank" className={styles.title}>
        Print a blank sheet
      </h3>
      <Checkbox
        className={styles.check}
        size="large"
        checked={asking === "guidance"}
        onChange={(_, { checked }) => setAsking(checked === true ? "guidance" : "plain")}
        label="With the longer questions of the guidance"
      />
      <div className={styles.row}>
        {PAPERS.map((paper) => (
          <BigButton key={paper} disabledFocusable={busy} onClick={() => void print(paper)}>
            Blank sheet, {paper.toUpperCase()}
          </BigButton>
        ))}
      </div>
      <span className={styles.words}>{busy ? "Making it…" : said}</span>
    </section>
  );
}
