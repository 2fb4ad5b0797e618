import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: { boxSizing: "border-box", height: "100%", overflowY: "auto", padding: "16px 12px 32px" },
  inside: { display: "grid", gap: "16px", maxWidth: "720px", margin: "0 auto", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** A step that is read and written from top to bottom. */
export function StepPage({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.inside}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </div>
  );
}
