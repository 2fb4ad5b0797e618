import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Library } from "../../../../library";
import { ChooseFiles, Looking, SignedIn, useCouncil, WhereField, type Where } from "../../../libraries";
import { ReviewList } from "./ReviewList";
import { useReading } from "./useReading";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  far: { display: "grid", gap: "12px", justifyItems: "start", minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  failed: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

const NOTE =
  "Or drop a folder or files here. Only what papers of this tool say of themselves is read: network, kind, session date and review due. Nothing is kept.";

/** When the next review of every network in a folder or in the council's library is due. */
export function AllReviews() {
  const styles = useStyles();
  const { reading, state } = useReading();
  const council = useCouncil();
  const [where, setWhere] = useState<Where>("folder");
  const start = (library: Library | undefined) => {
    if (library) void reading.start(library);
  };
  return (
    <div className={styles.body}>
      {(state.phase === "before" || state.phase === "failed") && (
        <>
          {council && <WhereField id="reviews-where" where={where} set={setWhere} />}
          {council && where === "library" ? (
            <div className={styles.far}>
              <SignedIn {...council} again={state.phase === "failed"} />
              {council.state.phase === "in" && (
                <Button appearance="primary" onClick={() => start(council.council.open("index", reading.waiting))}>
                  Read the council’s library
                </Button>
              )}
              <p className={styles.note}>
                Papers of this tool are found by their titles; no name goes out. Of each only network, kind, session date and
                review due are read, and nothing is kept.
              </p>
            </div>
          ) : (
            <ChooseFiles may note={NOTE} chosen={start} />
          )}
        </>
      )}
      {state.phase === "failed" && (
        <p role="alert" className={styles.failed}>
          {state.message}
        </p>
      )}
      {state.phase === "reading" && <Looking {...state} stop={() => reading.stop()} />}
      {state.phase === "read" && (
        <ReviewList reviews={state.reviews} goOn={() => void reading.goOn()} putAway={() => reading.putAway()} />
      )}
      {state.phase === "read" && state.reviews.stopped !== "" && council && <SignedIn {...council} again />}
    </div>
  );
}
