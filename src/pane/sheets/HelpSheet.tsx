import { Button, makeStyles, tokens } from "@fluentui/react-components";
import description from "../../../package.json" with { type: "json" };
import { useStore } from "../context";
import { WHAT_IS_KEPT } from "../keeping";
import { Sheet } from "./Sheet";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "6px 14px", margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  tour: { marginTop: "12px" },
  title: { margin: "16px 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const STAGES = [
  ["Prepare", "Fill in the information table, or open one. Settle what was not certain."],
  ["Map", "Look at who is linked with whom and where. Say how each link is known."],
  ["Meet", "Write down what is said and decided, and who does what by when."],
  ["Share", "Make the papers. Each says what is still missing."],
  ["Review", "See what is due and what is open."],
] as const;

const KEYS = [
  ["Ctrl+K", "Find any person, place, action or command"],
  ["Ctrl+Z", "Undo anything, also a removal that is not saved yet"],
  ["Ctrl+Shift+Z", "Redo"],
  ["Enter", "Add the line and go on to the next"],
  ["Alt+Up, Alt+Down", "Move the line one is in"],
  ["Ctrl+.", "From a field to the words to look at in it, Esc back"],
  ["Esc", "Cancel what is half made"],
] as const;

function Terms({ terms }: { terms: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {terms.flatMap(([term, meaning]) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={meaning} className={styles.meaning}>
          {meaning}
        </dd>,
      ])}
    </dl>
  );
}

export function HelpSheet() {
  const styles = useStyles();
  const store = useStore();
  const tour = () => {
    store.show("");
    store.tour(0);
  };
  return (
    <Sheet title="Help">
      <Terms terms={STAGES} />
      <Button className={styles.tour} onClick={tour}>
        Show me round
      </Button>
      <h3 className={styles.title}>Keys</h3>
      <Terms terms={KEYS} />
      <h3 className={styles.title}>Where it is kept</h3>
      <p>In the team file that you choose. Nothing is sent anywhere. Papers for others hold only what their pages show.</p>
      <p>{WHAT_IS_KEPT} To clear it at once: Ctrl+K, “Clear what is kept on this device”.</p>
      <h3 className={styles.title}>About</h3>
      <p>Network mapping toolkit, version {description.version}. Open source under the MIT licence.</p>
    </Sheet>
  );
}
