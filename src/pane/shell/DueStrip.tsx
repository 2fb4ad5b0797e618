import { makeStyles, tokens } from "@fluentui/react-components";
import { showDue } from "../../guidance";
import { useRecord, useServices, useStore } from "../context";
import { nextDue } from "../words";

const useStyles = makeStyles({
  strip: {
    display: "block",
    width: "100%",
    minHeight: "32px",
    padding: "4px 12px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  when: { fontWeight: tokens.fontWeightSemibold },
});

/** The next thing that falls due, in words; a tap shows all that do. */
export function DueStrip() {
  const styles = useStyles();
  const store = useStore();
  const record = useRecord();
  const { profile, today } = useServices();
  const next = nextDue(record, profile);
  if (!next) return null;
  return (
    <button type="button" className={styles.strip} title={next.basis} onClick={() => store.go({ stage: "review", topic: "due" })}>
      {next.what}: <span className={styles.when}>{showDue(next.due, today())}</span>
    </button>
  );
}
