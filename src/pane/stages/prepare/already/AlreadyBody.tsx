import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { chooseFiles, chooseFolder, mayLook, type Library, type Reason } from "../../../../library";
import { useRecord } from "../../../context";
import { FieldView } from "../../../fields";
import { Choose } from "./Choose";
import { Earlier } from "./Earlier";
import { Looking } from "./Looking";
import { Results } from "./Results";
import { useLook } from "./useLook";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  failed: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** A reason, who looks, what to look through; then how far it is, and what was found. */
export function AlreadyBody() {
  const styles = useStyles();
  const { look, state } = useLook();
  const { lookUps } = useRecord();
  const [reason, setReason] = useState<Reason>({ reason: "", by: "" });
  const may = mayLook(reason);
  const start = (library: Library | undefined) => {
    if (library && may) void look.start(library, reason);
  };
  const entry = state.phase === "looked" ? state.entry : "";
  return (
    <div className={styles.body}>
      {(state.phase === "before" || state.phase === "failed") && (
        <>
          <FieldView
            id="already-reason"
            field={{ type: "text", path: "reason", label: "Why are you looking?", hint: "Written down, with the answer." }}
            value={reason.reason}
            set={(value) => setReason((old) => ({ ...old, reason: value as string }))}
          />
          <FieldView
            id="already-by"
            field={{ type: "line", path: "by", label: "Who is looking" }}
            value={reason.by}
            set={(value) => setReason((old) => ({ ...old, by: value as string }))}
          />
          <Choose
            may={may}
            folder={() => void chooseFolder(window).then(start)}
            files={() => void chooseFiles(window).then(start)}
            dropped={start}
          />
        </>
      )}
      {state.phase === "failed" && (
        <p role="alert" className={styles.failed}>
          {state.message}
        </p>
      )}
      {state.phase === "looking" && <Looking progress={state.progress} stop={() => look.stop()} />}
      {state.phase === "looked" && <Results {...state} goOn={() => void look.goOn()} putAway={() => look.putAway()} />}
      <Earlier lookUps={lookUps.filter(({ id }) => id !== entry)} />
    </div>
  );
}
