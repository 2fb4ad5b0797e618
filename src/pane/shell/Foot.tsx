import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useServices, useStore, useStoreState } from "../context";
import { saveNow, unkeptWords } from "../keeping";
import { Icon } from "../parts";
import { isUnsaved, savingWords, undoLabel } from "../store";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", marginLeft: "auto" },
  state: {
    flexGrow: 1,
    flexBasis: "160px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Whether the network is kept, undo, and the one main action of the stage. */
export function Foot({ Action }: { Action: ComponentType }) {
  const styles = useStyles();
  const store = useStore();
  const services = useServices();
  const { host } = services;
  const saving = useStoreState((state) => state.saving);
  const label = useStoreState((state) => (state.steps ? undoLabel(state.steps) : ""));
  const unkept = useStoreState((state) => (isUnsaved(state) ? unkeptWords(state.unkept) : ""));
  const failed = saving.state === "failed";
  return (
    <footer className={styles.foot}>
      <div className={styles.state} title={saving.state === "saved" ? saving.where : undefined}>
        <span role="status">{savingWords(saving)}</span>
        {unkept !== "" && <div role="status">{unkept}</div>}
      </div>
      <div className={styles.buttons}>
        {failed && (
          <Button size="small" onClick={() => void saveNow(store, services)}>
            {host.verbs.save}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="undo" size={16} />}
          disabledFocusable={label === ""}
          title={label === "" ? "Nothing to undo" : `Undo: ${label} (Ctrl+Z)`}
          onClick={() => store.undo()}
        >
          Undo
        </Button>
        <Action />
      </div>
    </footer>
  );
}
