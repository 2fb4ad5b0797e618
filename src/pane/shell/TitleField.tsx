import { Input, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { useChange, useRecord } from "../context";
import { useDraft } from "../fields";
import { RiskHelp } from "../parts";

const useStyles = makeStyles({ field: { display: "grid", gap: "6px", flexGrow: 1, minWidth: 0, paddingBottom: "6px" } });

/** The title while it is being mended: Enter or leaving keeps it, Esc brings back what stood there before. */
export function TitleField({ done }: { done: () => void }) {
  const styles = useStyles();
  const change = useChange();
  const { risk } = useRecord();
  const before = useRef(risk);
  const draft = useDraft(risk, (text) => change({ type: "set", values: { risk: text } }, "Change the title", "field-title"));
  return (
    <div
      className={styles.field}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) done();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        if (risk !== before.current) draft.type(before.current);
        done();
      }}
    >
      <Input
        // The field is there because somebody asked for it; the cursor goes where the button was.
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        value={draft.text}
        aria-label="Key context risk of this network"
        placeholder="County Line to Brighton"
        autoComplete="off"
        onChange={(_, data) => draft.type(data.value)}
        onBlur={draft.leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") done();
        }}
      />
      <RiskHelp mended={done} />
    </div>
  );
}
