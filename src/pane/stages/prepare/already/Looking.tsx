import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../../../../library";

const useStyles = makeStyles({ box: { display: "grid", gap: "8px" }, words: { margin: 0 } });

const progressInWords = ({ read, of }: Progress) => (of === 0 ? "Finding the documents…" : `${read} of ${of} documents`);

/** How far the look is, and a way to stop it. */
export function Looking({ progress, stop }: { progress: Progress; stop: () => void }) {
  const styles = useStyles();
  const words = progressInWords(progress);
  const known = progress.of > 0 ? { value: progress.read, max: progress.of } : {};
  return (
    <div className={styles.box}>
      <p className={styles.words}>{words}</p>
      <ProgressBar {...known} aria-label="Documents looked into" aria-valuetext={words} />
      <div>
        <Button onClick={stop}>Stop</Button>
      </div>
    </div>
  );
}
