import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Missing } from "../../documents";
import { useRecord, useStore } from "../context";
import { destinationOf } from "../destination";
import { Icon } from "../parts";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyle: "none" },
  line: {
    width: "100%",
    minHeight: "36px",
    padding: "6px 8px",
    justifyContent: "space-between",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
});

const FIRST = 4;

/** What is missing, each a link to where it is put right. The first few, and the rest when asked. */
export function MissingList({ missing, all = false }: { missing: readonly Missing[]; all?: boolean }) {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const [whole, setWhole] = useState(all);
  const shown = whole ? missing : missing.slice(0, FIRST);
  return (
    <ul className={styles.list}>
      {shown.map(({ message, at }, index) => (
        <li key={`${message}${index}`}>
          <Button
            className={styles.line}
            appearance="subtle"
            icon={<Icon name="on" size={14} />}
            iconPosition="after"
            onClick={() => store.go(destinationOf(record, at))}
          >
            {message}
          </Button>
        </li>
      ))}
      {shown.length < missing.length && (
        <li>
          <Button className={styles.line} appearance="subtle" onClick={() => setWhole(true)}>
            And {missing.length - shown.length} more
          </Button>
        </li>
      )}
    </ul>
  );
}
