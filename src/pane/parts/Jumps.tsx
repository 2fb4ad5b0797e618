import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Icon } from "./icons";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyle: "none" },
  line: {
    width: "100%",
    minHeight: "36px",
    padding: "6px 8px",
    justifyContent: "space-between",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});

export type Jump = { key: string; text: string; go: () => void };

/** Lines that lead somewhere: the first `few`, and the rest when asked. */
export function Jumps({ jumps, few, label }: { jumps: readonly Jump[]; few: number; label?: string }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? jumps : jumps.slice(0, few);
  return (
    <ul className={styles.list} aria-label={label}>
      {shown.map(({ key, text, go }) => (
        <li key={key}>
          <Button
            className={styles.line}
            appearance="subtle"
            icon={<Icon name="on" size={14} />}
            iconPosition="after"
            onClick={go}
          >
            {text}
          </Button>
        </li>
      ))}
      {shown.length < jumps.length && (
        <li>
          <Button className={styles.line} appearance="subtle" onClick={() => setAll(true)}>
            And {jumps.length - shown.length} more
          </Button>
        </li>
      )}
    </ul>
  );
}
