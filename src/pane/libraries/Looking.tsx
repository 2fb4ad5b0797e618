import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../../library";
import { count } from "../words";

const useStyles = makeStyles({ box: { display: "grid", gap: "8px" }, words: { margin: 0 } });

const progressInWords = ({ read, of }: Progress) => (of === 0 ? "Finding the documents…" : `${read} of ${of} documents`);
const waitingInWords = (seconds: number) =>
  seconds === 0 ? "" : `. The library is busy and asks to wait ${count(seconds, "second")}; it goes on by itself.`;

type Props = { progress: Progress; waiting: number; stop: () => void };

/** How far the look is, and a way to stop it. */
export function Looking({ progress, waiting, stop }: Props) {
  const styles = useStyles();
  const words = `${progressInWords(progress)}${waitingInWords(waiting)}`;
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
