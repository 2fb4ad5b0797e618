import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { LetterHost } from "../../../../hosts";
import { useServices, useStore } from "../../../context";
import { policyOf } from "../../../../sharing/recipients";
import { lookThrough } from "./seen";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px", display: "grid", gap: "6px", overflowWrap: "anywhere" },
  words: { margin: 0 },
});

const FINE = "Nothing to look at again. Read it once more before you send it.";
const NONE = "No paper of this tool is in it, so it was not looked at. “Give a copy to somebody” puts one in.";

/** What Outlook would ask about before the message leaves, said while there is time; looked at anew when it is changed. */
export function ThisMessage({ letter }: { letter: LetterHost }) {
  const styles = useStyles();
  const store = useStore();
  const { profile } = useServices();
  const [words, setWords] = useState<readonly string[]>([]);
  const [shared, setShared] = useState(false);
  const [fine, setFine] = useState(NONE);
  const look = useCallback(async (): Promise<string> => {
    const seen = await lookThrough(letter, policyOf(profile));
    const said = "message" in seen ? [seen.message] : seen.findings.map((finding) => finding.words);
    setWords(said);
    setShared("shared" in seen && seen.shared);
    const clear = "ours" in seen && seen.ours ? FINE : NONE;
    setFine(clear);
    return said.length === 0 ? clear : said.join(" ");
  }, [letter, profile]);
  useEffect(() => {
    void look();
    return letter.onChange(() => void look());
  }, [letter, look]);
  const again = async () => {
    store.say(await look());
  };
  return (
    <section className={styles.card} aria-label={`This ${letter.kind}`}>
      <h2 className={styles.title}>This {letter.kind}</h2>
      {shared && <p className={styles.words}>This is somebody else’s mailbox: it goes out in their name.</p>}
      {words.length === 0 ? (
        <p className={styles.words}>{fine}</p>
      ) : (
        <ul className={styles.list}>
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => void again()}>Look at it again</Button>
      </div>
    </section>
  );
}
