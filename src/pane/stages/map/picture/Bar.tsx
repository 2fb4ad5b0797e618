import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    // In two rows the picture gives way; nothing of the bar goes under it.
    flexShrink: 0,
    alignItems: "center",
    gap: "0 6px",
    minHeight: "32px",
    padding: "3px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** One row above the picture; nothing lies on the picture itself. */
export function Bar({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.bar}>{children}</div>;
}
