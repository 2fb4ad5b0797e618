import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { consideredWords, type Considered } from "../../../meeting";
import { useRecord, useStore } from "../../context";
import { destinationOf } from "../../destination";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "2px 8px" },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", minWidth: 0 },
});

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What is recorded already about a question, and the way there. */
export function ConsideredLine({ item, describes }: { item: Considered; describes: string }) {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const words = `${capital(consideredWords(item))}.`;
  return (
    <div className={styles.line}>
      <span id={describes} className={styles.words}>
        {words}
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-describedby={describes}
        onClick={() => store.go(destinationOf(record, item.at))}
      >
        Go there
      </Button>
    </div>
  );
}
