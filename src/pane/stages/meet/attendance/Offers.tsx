import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../../../../record";
import { useChange, useRecord } from "../../../context";
import { Icon, More } from "../../../parts";
import { addInside } from "../session";
import { expectedAt, othersAt, type Expected } from "./expected";

const useStyles = makeStyles({
  list: { display: "grid", gap: "6px", margin: 0, padding: 0, listStyle: "none" },
  title: { margin: "8px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: "grid", gap: "2px", justifyItems: "start" },
  why: { paddingLeft: "8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "pre-line" },
});

function Offered({ session, offers, label }: { session: Session; offers: readonly Expected[]; label: string }) {
  const styles = useStyles();
  const change = useChange();
  const record = useRecord();
  return (
    <ul className={styles.list} aria-label={label}>
      {offers.map((one) => (
        <li key={`${one.person} ${one.name}`} className={styles.row}>
          <Button
            size="small"
            icon={<Icon name="add" size={16} />}
            onClick={() => change(addInside(record, session, "attendance", [one]), `Ask ${one.name}`)}
          >
            Ask {[one.name || "somebody without a name", one.agency].filter((words) => words !== "").join(", ")}
          </Button>
          {one.why !== "" && <span className={styles.why}>{one.why}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Who could be asked: first those who may fill what is not known, with why; other contacts behind one tap. */
export function Offers({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const expected = expectedAt(record, session);
  const others = othersAt(record, session);
  return (
    <>
      {expected.length > 0 && (
        <div>
          <h3 className={styles.title}>May fill a gap</h3>
          <Offered session={session} offers={expected} label="May fill a gap" />
        </div>
      )}
      {others.length > 0 && (
        <More label={`Other contacts not asked (${others.length})`}>
          <Offered session={session} offers={others} label="Other contacts not asked" />
        </More>
      )}
    </>
  );
}
