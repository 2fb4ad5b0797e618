import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { checkRisk, proposeRisk } from "../../guidance";
import { useChange, useRecord } from "../context";

const useStyles = makeStyles({
  help: {
    display: "grid",
    gap: "6px",
    justifyItems: "start",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  button: { height: "auto", minHeight: "28px", textAlign: "left" },
});

/** What is wrong with the title, and what would be right, one click away; for an empty title, what the concerns propose. */
export function RiskHelp({ mended }: { mended?: () => void }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const faults = record.risk === "" ? [] : checkRisk(record.risk, record);
  const proposed = record.risk === "" ? proposeRisk(record) : "";
  const better = proposed === "" ? faults.find(({ mend }) => mend)?.mend : { label: `Use “${proposed}”`, risk: proposed };
  if (faults.length === 0 && !better) return null;
  return (
    <div className={styles.help} role="status">
      {faults.map(({ id, message }) => (
        <span key={id}>{message}</span>
      ))}
      {proposed !== "" && <span>There is no title yet. The concerns suggest one:</span>}
      {better && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            change({ type: "set", values: { risk: better.risk } }, `Use “${better.risk}” as the title`);
            mended?.();
          }}
        >
          {better.label}
        </Button>
      )}
    </div>
  );
}
