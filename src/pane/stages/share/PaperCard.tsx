import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { CarefulPart } from "../../careful/InDocument";
import { leftOutOf, MissingList, type PaperCheck } from "../../check";
import { useRecord, useServices } from "../../context";
import { More } from "../../parts";
import { count } from "../../words";
import type { ShareOptions } from "./options";
import { useDelivery } from "./useDelivery";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "6px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  file: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
  left: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = { noun: string; check: PaperCheck; options: ShareOptions; note?: string };

/** One paper: what it will be called, whether it is finished, and the button that makes it. */
export function PaperCard({ noun, check, options, note }: Props) {
  const styles = useStyles();
  const record = useRecord();
  // What is shown may be a moment behind what is typed; what is made never is.
  const shown = useDeferredValue(record);
  const { host, papers } = useServices();
  const { words, busy, deliver } = useDelivery();
  const { missing } = check;
  const { names, sessionId } = options;
  const leftOut = useMemo(
    () => leftOutOf(shown, check.id, sessionId === undefined ? { names } : { names, sessionId }),
    [shown, check.id, names, sessionId],
  );
  return (
    <section className={styles.card} aria-label={noun}>
      <h2 className={styles.title}>{check.title}</h2>
      <span className={styles.file}>{check.fileName}</span>
      {note && <span className={styles.words}>{note}</span>}
      {missing.length > 0 && (
        <More label={`${count(missing.length, "thing")} missing before it is finished`}>
          <MissingList missing={missing} />
        </More>
      )}
      <CarefulPart kind={check.id} session={check.session} />
      {leftOut.map((sentence) => (
        <p key={sentence} className={styles.left}>
          {sentence}
        </p>
      ))}
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void deliver(() => papers.make(record, check.id, options))}>
          {host.verbs.deliver} {noun.toLowerCase()}
        </Button>
        <span className={styles.words}>{words}</span>
      </div>
    </section>
  );
}
