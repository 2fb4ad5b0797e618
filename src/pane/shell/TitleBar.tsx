import { makeStyles, tokens } from "@fluentui/react-components";
import { useStore, useStoreState } from "../context";
import { Icon } from "../parts";
import { PaneMenu } from "./PaneMenu";
import { TitleField } from "./TitleField";
import { useState } from "react";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "flex-start", gap: "4px", padding: "6px 6px 0 12px" },
  heading: { flexGrow: 1, minWidth: 0, margin: 0, font: "inherit" },
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    maxWidth: "100%",
    minHeight: "36px",
    padding: "2px 6px",
    marginLeft: "-6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unnamed: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontStyle: "italic" },
});

/** The network's title, which a tap mends, and everything that belongs to no stage. */
export function TitleBar() {
  const styles = useStyles();
  const store = useStore();
  const risk = useStoreState((state) => state.steps?.history.present.risk ?? "");
  const [mending, setMending] = useState(false);
  return (
    <div className={styles.bar}>
      {mending ? (
        <>
          {/* A pane without a heading cannot be found by those who go from heading to heading. */}
          <h1 className={styles.unseen}>{risk || "A network without a title"}</h1>
          <TitleField
            done={() => {
              setMending(false);
              store.closeField();
              // The button is back only after this has been drawn.
              requestAnimationFrame(() => document.getElementById("network-title")?.focus());
            }}
          />
        </>
      ) : (
        <h1 className={styles.heading}>
          <button
            id="network-title"
            type="button"
            className={styles.title}
            title="Change the title"
            onClick={() => setMending(true)}
          >
            {risk === "" ? <span className={styles.unnamed}>Name this network</span> : risk}
            <Icon name="edit" size={14} />
          </button>
        </h1>
      )}
      <PaneMenu />
    </div>
  );
}
