import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { paneFaultWords } from "../faults";

const useStyles = makeStyles({ words: { display: "grid", gap: "8px", justifyItems: "start", padding: "8px 12px" } });

/** The line is down, or a newer version has taken the place of the files this page began with. */
function NotFetched({ again }: { again: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.words}>
      <span>{paneFaultWords("part-not-fetched")}</span>
      <Button size="small" onClick={again}>
        Try again
      </Button>
    </div>
  );
}

/**
 * A part of the pane that is fetched when it is first shown, or by `soon()` a moment before; until it is there nothing stands in
 * its place. React's own `lazy` holds what has come back for 300 ms after the gap was shown, at each stage and each card anew
 * (https://github.com/react/react/issues/31819), and takes the whole pane down where a part cannot be fetched.
 */
export function later<M, P extends object = object>(load: () => Promise<M>, part: (module: M) => ComponentType<P>) {
  let Part: ComponentType<P> | undefined;
  let coming: Promise<void> | undefined;
  const fetch = (): Promise<void> =>
    (coming ??= load().then(
      (module) => {
        Part = part(module);
      },
      (fault: unknown) => {
        coming = undefined;
        throw fault;
      },
    ));

  function Later(props: P) {
    const [attempt, setAttempt] = useState(0);
    const [state, setState] = useState<"coming" | "here" | "failed">("coming");
    const Here = Part;
    const isHere = Here !== undefined;
    useEffect(() => {
      if (isHere) return undefined;
      let shown = true;
      const tell = (now: "here" | "failed") => () => {
        if (shown) setState(now);
      };
      fetch().then(tell("here"), tell("failed"));
      return () => {
        shown = false;
      };
    }, [isHere, attempt]);
    const again = () => {
      setState("coming");
      setAttempt(attempt + 1);
    };
    if (Here) return <Here {...props} />;
    return state === "failed" ? <NotFetched again={again} /> : null;
  }

  /** Begins to fetch it; whether it came is seen when it is shown. */
  Later.soon = () => void fetch().catch(() => undefined);
  return Later;
}
