import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showDue } from "../../../../guidance";
import { nameOf, showDate, type Upload } from "../../../../record";
import { useChange, useRecord, useServices } from "../../../context";
import { tickChanges } from "./usePack";

const useStyles = makeStyles({
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyle: "none" },
  who: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  more: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
});

/** Not filed yet first, then by when they are due. */
const inOrder = (one: Upload, other: Upload) =>
  Number(one.doneOn !== "") - Number(other.doneOn !== "") || one.due.localeCompare(other.due);

/** What has to be on whose file by when, each with a tick that keeps who put it there and on which day. */
export function Filed({ uploads }: { uploads: readonly Upload[] }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const { today } = useServices();
  const [by, setBy] = useState("");
  const tick = (upload: Upload) => change(tickChanges(record, upload, { on: today(), by: by.trim() }), "Tick what was filed");
  const untick = (upload: Upload) => change(tickChanges(record, upload, { on: "", by: "" }), "Take the tick off");
  return (
    <>
      <label className={styles.line} htmlFor="filed-by">
        Who files them
        <Input id="filed-by" value={by} autoComplete="off" onChange={(_, data) => setBy(data.value)} />
      </label>
      <ul className={styles.list}>
        {uploads.toSorted(inOrder).map((upload) => {
          const whose = nameOf(record, upload.person) || "Somebody without a name";
          const label = `${upload.title || "A paper"}, file of ${whose}`;
          return (
            <li key={upload.id}>
              <span className={styles.who}>
                {whose}: {upload.title}
              </span>
              <span className={styles.more}>{upload.file}</span>
              {upload.where !== "" && <span className={styles.more}>{upload.where}</span>}
              <div className={styles.row}>
                {upload.doneOn === "" ? (
                  <>
                    <span>{showDue(upload.due, today())}</span>
                    <Button
                      disabledFocusable={by.trim() === ""}
                      aria-label={`Filed: ${label}`}
                      onClick={() => by.trim() !== "" && tick(upload)}
                    >
                      Filed
                    </Button>
                  </>
                ) : (
                  <>
                    <span>
                      Filed on {showDate(upload.doneOn)}
                      {upload.doneBy === "" ? "" : ` by ${upload.doneBy}`}
                    </span>
                    <Button aria-label={`Not filed: ${label}`} onClick={() => untick(upload)}>
                      Not filed
                    </Button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
