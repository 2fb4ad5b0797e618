import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { releasedTo, type Audience } from "../../../../copies";
import { showDate, type Release } from "../../../../record";
import { useChange, useRecord, useStore } from "../../../context";
import { More } from "../../../parts";
import { count, sentence } from "../../../words";

const useStyles = makeStyles({
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyle: "none" },
  entry: { display: "grid", gap: "4px", minWidth: 0 },
  words: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const noteOf = ({ decidedBy, on, reason, wording, kind }: Release, stands: boolean): string =>
  sentence(
    !stands && "changed since, so it is left out until somebody reads it again",
    wording !== "" && "in other words",
    kind === "own-words" ? `the chair's decision: ${decidedBy}` : `decided by ${decidedBy}`,
    showDate(on),
    reason,
  );

/** What somebody decided for this reader, with who, when and why; each can be taken back. */
export function Released({ audience }: { audience: Audience }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const released = releasedTo(record, audience);
  if (released.length === 0) return null;
  return (
    <More label={`${count(released.length, "entry", "entries")} released for this reader`}>
      <ul className={styles.list}>
        {released.map(({ release, words, stands }) => {
          const said = release.wording === "" ? words.join("\n") : release.wording;
          return (
            <li key={release.id} className={styles.entry}>
              <p className={styles.words}>{said || "An entry that is not there any more"}</p>
              <p className={styles.note}>{noteOf(release, stands)}</p>
              <div>
                <Button
                  size="small"
                  aria-label={`Take back: ${said.slice(0, 40)}`}
                  onClick={() => {
                    change({ type: "drop", from: "releases", id: release.id }, "Take a release back");
                    store.say("Taken back: it is left out again. Undo releases it.");
                  }}
                >
                  Take back
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </More>
  );
}
