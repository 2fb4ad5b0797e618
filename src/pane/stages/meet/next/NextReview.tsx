import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { proposeReviews } from "../../../../meeting";
import { showDate, type Session } from "../../../../record";
import { useChange, useRecord, useServices, useSetting } from "../../../context";
import { EntryForm } from "../../../fields";
import { nextReviewFields } from "../../../forms";

const useStyles = makeStyles({
  list: { display: "grid", gap: "6px", margin: "10px 0 0", padding: 0, listStyle: "none" },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The day of the next session, proposed from what was agreed: deadlines, ends of interventions, three months at most. */
export function NextReview({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const { profile } = useServices();
  const set = (nextReview: string) =>
    change({ type: "edit", in: "sessions", id: session.id, values: { nextReview } }, "Set the next session");
  const proposed = proposeReviews(record, session, profile).filter(({ date }) => date !== session.nextReview);
  return (
    <>
      <EntryForm collection="sessions" id={session.id} fields={nextReviewFields(useSetting())} about="the session" />
      <ul className={styles.list} aria-label="Days to choose from">
        {proposed.map(({ date, why }) => (
          <li key={date}>
            <Button size="small" onClick={() => set(date)}>
              {showDate(date)}
            </Button>{" "}
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
