import { makeStyles, tokens } from "@fluentui/react-components";
import { LINE_KINDS } from "../../../../meeting";
import { More } from "../../../parts";
import { MINUTES_KEYS } from "./keys";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: "2px 12px",
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

const inFront = ({ mark, word }: (typeof LINE_KINDS)[number]) => [mark, `${word}:`].filter((form) => form !== "").join(" or ");

/** The marks and keys of the line, from the lists it goes by. */
export function Help() {
  const styles = useStyles();
  return (
    <More label="Marks and keys">
      <dl className={styles.list}>
        {LINE_KINDS.flatMap((kind) => [
          <dt key={`${kind.as}-mark`} className={styles.term}>
            {inFront(kind)}
          </dt>,
          <dd key={kind.as} className={styles.meaning}>
            {kind.label} (Alt+{kind.digit}): {kind.help}
          </dd>,
        ])}
        {MINUTES_KEYS.flatMap(([key, what]) => [
          <dt key={key} className={styles.term}>
            {key}
          </dt>,
          <dd key={what} className={styles.meaning}>
            {what}
          </dd>,
        ])}
      </dl>
    </More>
  );
}
