import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Audience, Withheld as Entry } from "../../../../copies";
import { shownName, type Id, type NetworkRecord } from "../../../../record";
import { useRecord } from "../../../context";
import { Decide } from "./Decide";
import { Released } from "./Released";

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyle: "none" },
  entry: { display: "grid", gap: "4px", minWidth: 0, borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "10px" },
  words: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Why an entry waits for somebody, in one line. */
function whyWords(record: NetworkRecord, { kind, about, partly, again }: Entry): string {
  const others = about.map((id) => shownName(record, id) || "somebody without a name").join(", ");
  const why =
    kind === "own-words"
      ? "A young person's own words: the chair decides."
      : others === ""
        ? "It is about others too."
        : `Also about ${others}.`;
  return [again && "It has changed since it was released.", why, partly && "Without this it is in the copy."]
    .filter((part) => part !== false)
    .join(" ");
}

/** What a copy withholds, each with what somebody can decide about it, and what was decided for this reader before. For the sender only. */
export function Withheld({ audience, reader, entries }: { audience: Audience; reader: string; entries: readonly Entry[] }) {
  const styles = useStyles();
  const record = useRecord();
  const [open, setOpen] = useState<Id>("");
  return (
    <>
      {entries.length > 0 && (
        <h3 className={styles.head}>You can release {entries.length} of these, or put them in other words:</h3>
      )}
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => {
            const [first = ""] = entry.words;
            const short = first.length > 40 ? `${first.slice(0, 37)}…` : first;
            return (
              <li key={entry.id} className={styles.entry}>
                <p className={styles.words}>{entry.words.length === 0 ? "No words yet" : entry.words.join("\n")}</p>
                <p className={styles.note}>{whyWords(record, entry)}</p>
                {open === entry.id ? (
                  <Decide audience={audience} reader={reader} entry={entry} close={() => setOpen("")} />
                ) : (
                  <div>
                    <Button size="small" aria-label={`Decide about: ${short}`} onClick={() => setOpen(entry.id)}>
                      Decide
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <Released audience={audience} />
    </>
  );
}
