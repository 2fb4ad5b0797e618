import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { useLabel } from "./useLabel";

const useStyles = makeStyles({
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A long label is cut, not the pane. */
const NARROW = { style: { minWidth: 0, width: "100%" } };

/** Which of the tenant's sensitivity labels the message is to have. The marking stands in its subject line in any case. */
export function LabelChoice({ of: { all, now, chosen, choose, words } }: { of: ReturnType<typeof useLabel> }) {
  const styles = useStyles();
  const standing = all.find(({ id }) => id === now)?.name;
  return (
    <>
      {all.length > 0 && (
        <label className={styles.line} htmlFor="send-label">
          Sensitivity label
          <Select id="send-label" root={NARROW} select={NARROW} value={chosen} onChange={(_, data) => choose(data.value)}>
            <option value="">{standing === undefined ? "None from here" : `Leave it: ${standing}`}</option>
            {all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </label>
      )}
      {words !== "" && (
        <p role="status" className={styles.note}>
          {words}
        </p>
      )}
    </>
  );
}
