import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { mayLook, type Library, type Reason } from "../../../../library";
import { useRecord } from "../../../context";
import { ChooseFiles, Looking, SignedIn, useCouncil, WhereField, type Where } from "../../../libraries";
import { FieldView } from "../../../fields";
import { Earlier } from "./Earlier";
import { FromLibrary } from "./FromLibrary";
import { Results } from "./Results";
import { useLook } from "./useLook";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  failed: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

const NOTE =
  "Or drop a folder or files here. They are read on this device; of other teams’ networks only the title and whom to ask is shown, and nothing else is kept.";

/** A reason, who looks, what to look through; then how far it is, and what was found. */
export function AlreadyBody() {
  const styles = useStyles();
  const { look, state } = useLook();
  const { lookUps } = useRecord();
  const [reason, setReason] = useState<Reason>({ reason: "", by: "" });
  const [where, setWhere] = useState<Where>("folder");
  const council = useCouncil();
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
          {council && <WhereField id="already-where" where={where} set={setWhere} />}
          {council && where === "library" ? (
            <FromLibrary {...council} may={may} again={state.phase === "failed"} waiting={look.waiting} start={start} />
          ) : (
            <ChooseFiles may={may} note={may ? NOTE : "Say why and who first."} chosen={start} />
          )}
        </>
      )}
      {state.phase === "failed" && (
        <p role="alert" className={styles.failed}>
          {state.message}
        </p>
      )}
      {state.phase === "looking" && <Looking {...state} stop={() => look.stop()} />}
      {state.phase === "looked" && <Results {...state} goOn={() => void look.goOn()} putAway={() => look.putAway()} />}
      {state.phase === "looked" && state.looked.stopped !== "" && council && <SignedIn {...council} again />}
      <Earlier lookUps={lookUps.filter(({ id }) => id !== entry)} />
    </div>
  );
}
