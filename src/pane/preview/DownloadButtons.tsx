import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Host, MadeFile } from "../../hosts";
import { paneFaultWords } from "../faults";

export type DownloadButtonsProps = {
  host: Host;
  /** What the shown document is called, for the first button: "Minutes". */
  noun: string;
  makeShown: () => Promise<MadeFile>;
  makeAll: () => Promise<MadeFile>;
};

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Hands over the document that is shown, or all of them; says beside the buttons what became of it. */
export function DownloadButtons({ host, noun, makeShown, makeAll }: DownloadButtonsProps) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const deliver = async (make: () => Promise<MadeFile>) => {
    setWords("Making it…");
    const outcome = await make().then(
      (file) => host.deliver(file),
      () => ({ ok: false as const, message: paneFaultWords("paper-not-made") }),
    );
    setWords(outcome.ok ? `In ${outcome.where}.` : outcome.message);
  };
  return (
    <div className={styles.row}>
      <span className={styles.words} role="status">
        {words}
      </span>
      <Button onClick={() => void deliver(makeShown)}>{`${host.verbs.deliver} ${noun.toLowerCase()}`}</Button>
      <Button appearance="primary" onClick={() => void deliver(makeAll)}>{`${host.verbs.deliver} all`}</Button>
    </div>
  );
}
