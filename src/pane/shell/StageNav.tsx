import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useStore, useStoreState } from "../context";
import type { Stage } from "../stages/stage";

const useStyles = makeStyles({
  row: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "1fr", listStyle: "none", margin: 0, padding: 0 },
  stage: {
    width: "100%",
    minHeight: "40px",
    padding: "0 2px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px", borderRadius: "4px" },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    // Forced colours paint all borders alike, so the stage one is in also gets a fill there.
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
      ":hover": { color: "HighlightText" },
    },
  },
});

/** The five stages in the order of the guidance, in one row. */
export function StageNav({ stages }: { stages: readonly Stage[] }) {
  const styles = useStyles();
  const store = useStore();
  const here = useStoreState((state) => state.whereabouts.stage);
  return (
    <nav aria-label="Stages">
      <ol className={styles.row}>
        {stages.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.stage, id === here && styles.here)}
              aria-current={id === here ? "step" : undefined}
              onClick={() => store.go({ stage: id })}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
