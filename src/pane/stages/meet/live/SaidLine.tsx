import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { asSettled, type Reading } from "../../../../meeting";
import type { NetworkRecord, SessionItem } from "../../../../record";
import { lineInWords, whichInLine } from "./words";
import { Words } from "./Words";

const useStyles = makeStyles({
  line: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: "3px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "text",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  became: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  kind: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = { record: NetworkRecord; item: SessionItem; reading: Reading; edit: (id: string) => void };

/** A line as it stands: what was said, with the names underlined, and under it what it became. */
export function SaidLine({ record, item, reading, edit }: Props) {
  const styles = useStyles();
  const isMore = item.as !== "note";
  const told = [isMore ? lineInWords(record, item) : "", whichInLine(record, item), reading.remarks.join(" ")];
  const under = told.filter((words) => words !== "").join(". ");
  return (
    <button
      type="button"
      id={`line-${item.id}`}
      data-as={item.as}
      className={mergeClasses(styles.line, isMore && styles.became)}
      title="Correct this line"
      onClick={() => edit(item.id)}
    >
      <Words record={record} reading={asSettled(reading, item)} />
      {under !== "" && <span className={styles.kind}>{under}</span>}
    </button>
  );
}
