import { makeStyles, tokens } from "@fluentui/react-components";
import { showDate, type LookUp } from "../../../../record";
import { More } from "../../../parts";
import { count } from "../../../words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: "10px", overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const networkInWords = ({ title, contact }: LookUp["found"][number]) =>
  [title === "" ? "A network without a title" : title, contact === "" ? "" : `ask ${contact}`].filter(Boolean).join(", ");

/** Looks that were written down, the newest first. */
export function Earlier({ lookUps }: { lookUps: readonly LookUp[] }) {
  const styles = useStyles();
  if (lookUps.length === 0) return null;
  return (
    <More label={`${count(lookUps.length, "look")} written down`}>
      <ul className={styles.list}>
        {[...lookUps].reverse().map(({ id, on, by, reason, answer, found }) => (
          <li key={id}>
            <div>
              {showDate(on)}, {by}: {reason}
            </div>
            <div>{answer}</div>
            {found.map((one, at) => (
              <div key={at} className={styles.note}>
                {networkInWords(one)}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </More>
  );
}
