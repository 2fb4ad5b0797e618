import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showDue } from "../../../../guidance";
import { showDate, type Upload } from "../../../../record";
import { useChange, useRecord, useServices } from "../../../context";
import { FieldView } from "../../../fields";
import { whichOne } from "../../../words";
import { TOLD } from "../send";
import { filingFault, tickChanges, untickChanges, type Filing } from "./filing";

const useStyles = makeStyles({
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyle: "none" },
  who: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  more: {
    display: "block",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
});

/** Not filed yet first, then by when they are due. */
const inOrder = (one: Upload, other: Upload) =>
  Number(one.doneOn !== "") - Number(other.doneOn !== "") || one.due.localeCompare(other.due);

const NOTHING: Filing = { by: "", readBy: "", told: "not-asked", toldWhy: "" };

/** What has to be on whose file by when, each with a tick that keeps who put it there and on which day, and who else read it. */
export function Filed({ uploads }: { uploads: readonly Upload[] }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const { today } = useServices();
  const [filing, setFiling] = useState<Filing>(NOTHING);
  const faults = uploads.filter(({ doneOn }) => doneOn === "").map((upload) => filingFault(record, upload, filing));
  const [fault = ""] = faults.filter((one) => one !== "");
  const tick = (upload: Upload) => change(tickChanges(record, upload, filing, today()), "Tick what was filed");
  const untick = (upload: Upload) => change(untickChanges(record, upload), "Take the tick off");
  const line = (path: "by" | "readBy" | "toldWhy", label: string) => (
    <label className={styles.line} htmlFor={`filed-${path}`}>
      {label}
      <Input
        id={`filed-${path}`}
        value={filing[path]}
        autoComplete="off"
        onChange={(_, data) => setFiling({ ...filing, [path]: data.value })}
      />
    </label>
  );
  return (
    <>
      {faults.length > 0 && (
        <>
          {line("by", "Who files them")}
          {line("readBy", "Who else has read them")}
          <FieldView
            id="filed-told"
            field={{ type: "choice", path: "told", label: "Young person and carer", options: TOLD }}
            value={filing.told}
            set={(value) => setFiling({ ...filing, told: value as Filing["told"] })}
          />
          {filing.told === "no" && line("toldWhy", "Why not")}
          <p id="filed-fault" className={styles.more} role="status">
            {fault}
          </p>
        </>
      )}
      <ul className={styles.list}>
        {uploads.toSorted(inOrder).map((upload) => {
          const whose = whichOne(record, upload.person) || "Somebody without a name";
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
                      disabledFocusable={filingFault(record, upload, filing) !== ""}
                      aria-describedby="filed-fault"
                      aria-label={`Filed: ${label}`}
                      onClick={() => filingFault(record, upload, filing) === "" && tick(upload)}
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
                    <Button aria-label={`Take the tick off: ${label}`} onClick={() => untick(upload)}>
                      Take the tick off
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
