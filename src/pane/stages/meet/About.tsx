import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { foldName, type Session } from "../../../record";
import { useChange, useSetting } from "../../context";
import { EntryForm } from "../../fields";
import { sessionFields } from "../../forms";

const useStyles = makeStyles({
  note: { display: "grid", gap: "6px", justifyItems: "start", margin: "14px 0 0" },
  words: { margin: 0, color: tokens.colorStatusWarningForeground3 },
});

/** Whoever chairs and writes does neither well, so it is asked once, and said in the minutes where it is so. */
function OneForBoth({ session }: { session: Session }) {
  const styles = useStyles();
  const change = useChange();
  const { chair, minuteTaker } = session;
  if (chair === "" || foldName(chair) !== foldName(minuteTaker)) return null;
  const say = () =>
    change(
      { type: "edit", in: "sessions", id: session.id, values: { minuteTaker: `${minuteTaker}, who also chairs` } },
      "Say that the chair takes the minutes",
    );
  return (
    <div className={styles.note} role="status">
      <p className={styles.words}>
        The chair is down for the minutes as well. With somebody else at the keyboard the chair can listen.
      </p>
      <Button size="small" onClick={say}>
        It is so: {chair} does both
      </Button>
    </div>
  );
}

/** When, where, who chairs and who writes, and where the strategy meeting's own papers are. */
export function About({ session }: { session: Session }) {
  return (
    <>
      <EntryForm collection="sessions" id={session.id} fields={sessionFields(useSetting())} about="the session" />
      <OneForBoth session={session} />
    </>
  );
}
