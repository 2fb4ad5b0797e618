import { makeStyles, tokens } from "@fluentui/react-components";
import { reopenable, reopenSession } from "../../../../meeting";
import { showDate, type Session, type Version } from "../../../../record";
import { useChange, useRecord, useStore } from "../../../context";
import { OpenAgain } from "../../../parts/OpenAgain";

const useStyles = makeStyles({
  body: { display: "grid", gap: "10px", minWidth: 0 },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyle: "none" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

function Line({ version }: { version: Version }) {
  const styles = useStyles();
  const { number, on, by, reason, changed } = version;
  const made = on === "" ? "open now" : `${showDate(on)}${by === "" ? "" : `, ${by}`}`;
  return (
    <li>
      <strong>Version {number}</strong>, {made}
      {reason !== "" && <span className={styles.quiet}>Opened again: {reason}</span>}
      {changed !== "" && <span className={styles.quiet}>Changed: {changed.split("\n").join(", ").toLowerCase()}</span>}
    </li>
  );
}

function Reopen({ session }: { session: Session }) {
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const open = (reason: string) => {
    const made = reopenSession(record, session.id, reason);
    if (!made) return;
    change(made, "Open the session again");
    store.say("Open again. Finishing makes the next version.");
  };
  return <OpenAgain leave="Leave it finished" open={open} />;
}

/** Every version of a session's papers: who finished it, when, why it was opened again and what changed. */
export function Versions({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const canOpen = reopenable(record)?.id === session.id;
  return (
    <div className={styles.body}>
      <ul className={styles.list}>
        {session.versions.map((version) => (
          <Line key={version.id} version={version} />
        ))}
      </ul>
      {session.finished !== "" && canOpen && <Reopen session={session} />}
      {session.finished !== "" && !canOpen && (
        <span className={styles.quiet}>
          A later session was held, so this one stays as it is. Put right what is wrong at the next.
        </span>
      )}
    </div>
  );
}
