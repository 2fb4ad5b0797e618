import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paperNameOf, showDue } from "../../../../guidance";
import type { NetworkReview, Reviews } from "../../../../library";
import { showDate, type PartialDate } from "../../../../record";
import { useServices } from "../../../context";
import { count, sentence } from "../../../words";

const useStyles = makeStyles({
  box: { display: "grid", gap: "12px", minWidth: 0 },
  list: { display: "grid", gap: "10px", margin: 0, padding: 0, listStyle: "none", overflowWrap: "anywhere" },
  when: { fontWeight: tokens.fontWeightSemibold },
  basis: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { margin: 0, overflowWrap: "anywhere" },
  marked: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "6px", overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const isOverdue = ({ due }: Pick<NetworkReview, "due">, today: PartialDate) => due !== "" && due < today;

/** "2 overdue, 5 not yet due, 1 without a date". */
function inWords(networks: readonly NetworkReview[], today: PartialDate): string {
  const overdue = networks.filter((one) => isOverdue(one, today)).length;
  const undated = networks.filter(({ due }) => due === "").length;
  const rest = networks.length - overdue - undated;
  return sentence(
    `${count(networks.length, "network")}: ${overdue === 0 ? "none" : overdue} overdue`,
    rest > 0 && `${rest} not yet due`,
    undated > 0 && `${undated} without a date`,
  );
}

/** What a day rests on, and what it may not know. */
const basisOf = ({ due, session, kind, papers, alike }: NetworkReview, today: PartialDate) =>
  sentence(
    isOverdue({ due }, today) && `Review due ${showDate(due)}`,
    session !== "" && `session of ${showDate(session)}`,
    kind !== "" && `as its ${paperNameOf(kind).toLowerCase()} says`,
    count(papers, "paper"),
    alike > 1 && `${alike} networks here are called so`,
  );

function Network({ review, today }: { review: NetworkReview; today: PartialDate }) {
  const styles = useStyles();
  const { network, due, own } = review;
  return (
    <li>
      {network === "" ? "A network without a title" : network}
      {own && " (this network)"}: <span className={styles.when}>{due === "" ? "no review date" : showDue(due, today)}</span>
      <span className={styles.basis}>{basisOf(review, today)}</span>
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section className={styles.box}>
      <h3 className={styles.head}>{title}</h3>
      <ul className={styles.marked}>
        {lines.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type Props = { reviews: Reviews; goOn: () => void; putAway: () => void };

/** Networks by the day their review is due, the longest overdue first, and what the list may not know of. */
export function ReviewList({ reviews, goOn, putAway }: Props) {
  const styles = useStyles();
  const today = useServices().today();
  const { networks, finished, stopped, read, documents, others, unread, missed } = reviews;
  const undated = networks.some(({ due }) => due === "");
  return (
    <div className={styles.box}>
      <p className={styles.line} role="status">
        {networks.length === 0 ? "No paper of this tool was found." : inWords(networks, today)}
      </p>
      {stopped !== "" && <p className={styles.line}>{stopped}</p>}
      <ul className={styles.list} aria-label="Reviews by the day they are due">
        {networks.map((review, at) => (
          <Network key={at} review={review} today={today} />
        ))}
      </ul>
      {undated && (
        <p className={styles.basis}>No review date: the group work is closed, or no session has been held. Ask its team.</p>
      )}
      <p className={styles.basis}>
        {finished ? `${count(read, "document")} looked at` : `Stopped after ${read} of ${count(documents, "document")}`}
        {others > 0 && `, ${others} of them no papers of this tool`}. Days are as they stood when each paper was last saved.
      </p>
      <Lines title={`${count(unread.length, "document")} could not be read`} lines={unread} />
      <Lines title="What may have been missed" lines={missed} />
      <div className={styles.row}>
        {!finished && (
          <Button appearance="primary" onClick={goOn}>
            Go on
          </Button>
        )}
        <Button onClick={putAway}>Put this away</Button>
      </div>
    </div>
  );
}
