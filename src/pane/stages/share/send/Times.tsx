import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { timesFault, type SessionTimes } from "../../../../meeting";
import { isWholeDate, showDate, type Session } from "../../../../record";
import { useServices } from "../../../context";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "12px" },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What is said of the day, which stands at the session. */
function dayWords({ date }: Session, today: string): string {
  if (!isWholeDate(date)) return "The session has no day yet. Set it under Meet; until then the invitation has no time.";
  return date < today ? `The session was on ${showDate(date)}. Set another day under Meet.` : `On ${showDate(date)}.`;
}

type Props = { session: Session; times: SessionTimes; set: (times: SessionTimes) => void };

/** From when to when a session is that somebody is invited to. */
export function Times({ session, times, set }: Props) {
  const styles = useStyles();
  const { today } = useServices();
  const fault = timesFault(times);
  const line = (path: keyof SessionTimes, label: string) => (
    <label className={styles.line} htmlFor={`send-${path}`}>
      {label}
      <Input
        id={`send-${path}`}
        type="time"
        value={times[path]}
        aria-describedby="send-times-note send-times-fault"
        onChange={(_, data) => set({ ...times, [path]: data.value.slice(0, 5) })}
      />
    </label>
  );
  return (
    <>
      <div className={styles.row}>
        {line("starts", "Starts")}
        {line("ends", "Ends")}
      </div>
      <p id="send-times-note" className={styles.note}>
        {dayWords(session, today())}
      </p>
      <p id="send-times-fault" role="status" className={styles.fault} hidden={fault === ""}>
        {fault}
      </p>
    </>
  );
}
