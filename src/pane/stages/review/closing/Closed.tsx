import { makeStyles, tokens } from "@fluentui/react-components";
import { openAgain } from "../../../../meeting";
import { showDate, type Session } from "../../../../record";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { OpenAgain } from "../../../parts/OpenAgain";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
});

/** Said where the group work was closed, with the way to open it again. */
export function Closed({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const { on, staysOpen } = session.closing;
  const open = (reason: string) => {
    const made = openAgain(record, { on: today(), reason });
    change(made.change, "Open the group work again");
    store.say("Open again. Times are counted from here on.");
    store.go({ stage: "meet", topic: made.id, card: "about" });
  };
  return (
    <section className={styles.box} aria-label="Closed">
      <p className={styles.words}>
        <strong>The group work was closed on {showDate(on)}.</strong> Nothing more falls due but its papers.
        {staysOpen !== "" && ` Stays open: ${staysOpen}`}
      </p>
      <OpenAgain leave="Leave it closed" open={open} />
    </section>
  );
}
