import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { promptTitle } from "../../../../map";
import { askedTitle } from "../../../../meeting";
import { showDate, shownName, type Id, type NetworkRecord } from "../../../../record";
import { useChange, useRecord, useStore } from "../../../context";
import { More } from "../../../parts";
import { sentence } from "../../../words";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "6px" },
  words: { overflowWrap: "anywhere", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Whom and what a suggestion was about, in names. */
function called(record: NetworkRecord, about: readonly Id[]): string {
  const names = about.flatMap((id) => {
    const link = record.links.find((one) => one.id === id);
    return link ? [shownName(record, link.from), shownName(record, link.to)] : [shownName(record, id)];
  });
  return [...new Set(names)].filter((name) => name !== "").join(", ");
}

/** What was set aside, with the way to bring it back. */
export function Aside() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  if (record.setAside.length === 0) return null;
  return (
    <More label="Set aside">
      <ul className={styles.list}>
        {record.setAside.map(({ id, prompt, about, on, why }) => {
          const title = promptTitle(prompt) || askedTitle(prompt) || "A question";
          const names = called(record, about);
          return (
            <li key={id} className={styles.line}>
              <span className={styles.words}>
                {names === "" ? title : `${title}: ${names}`}
                <br />
                <span className={styles.quiet}>{sentence(showDate(on), why)}</span>
              </span>
              <Button
                size="small"
                aria-label={`Bring back: ${title}${names === "" ? "" : `, ${names}`}`}
                onClick={() => {
                  change({ type: "drop", from: "setAside", id }, "Bring a question back");
                  store.say("It is back.");
                }}
              >
                Bring back
              </Button>
            </li>
          );
        })}
      </ul>
    </More>
  );
}
