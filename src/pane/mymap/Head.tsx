import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { YOUNG_PERSON } from "../../guidance";
import { useOwnServices, useOwnState, useOwnStore } from "./context";
import { myMapFaultWords } from "./faults";
import { focusName } from "./focus";
import { STEPS } from "./steps";

/** So narrow that the steps fill a row of their own, in words one under the other: what is left is for the map. */
const NARROW = "@media (max-width: 560px)";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { gap: "4px", padding: "4px 8px" },
  },
  // Narrow, it is to be heard only: the step that somebody is in says it to the eye.
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [NARROW]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    flexBasis: "220px",
    flexGrow: 1,
    [NARROW]: { display: "grid", gridTemplateColumns: "repeat(4, auto)", flexBasis: 0 },
  },
  large: { minHeight: "44px" },
  step: { [NARROW]: { minWidth: "44px", padding: "2px 4px", lineHeight: 1.1, fontSize: tokens.fontSizeBase200 } },
  more: {
    display: "none",
    minWidth: "44px",
    padding: "2px 4px",
    [NARROW]: { display: "inline-flex", alignSelf: "stretch", fontSize: tokens.fontSizeBase200 },
  },
  files: { display: "flex", flexWrap: "wrap", gap: "8px", [NARROW]: { width: "100%" } },
  folded: { [NARROW]: { display: "none" } },
});

/** The steps, and the ways to another map; where there is little room these are one tap away. */
export function Head() {
  const styles = useStyles();
  const store = useOwnStore();
  const { host } = useOwnServices();
  const step = useOwnState((state) => state.step);
  const [open, setOpen] = useState(false);
  const files = useId();
  const openFile = async () => {
    const chosen = await host.chooseFiles([".docx", ".json"]).catch(() => undefined);
    if (!chosen) return store.tell(myMapFaultWords("my-map-not-here"));
    const [file] = chosen;
    if (file) await store.openFile(file);
  };
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{YOUNG_PERSON.title}</h1>
      <nav aria-label="Steps" className={styles.steps}>
        {STEPS.map(({ id, title }) => (
          <Button
            key={id}
            className={mergeClasses(styles.large, styles.step)}
            appearance={id === step ? "primary" : "subtle"}
            aria-current={id === step ? "step" : undefined}
            onClick={() => store.goTo(id)}
          >
            {title}
          </Button>
        ))}
      </nav>
      <Button
        className={mergeClasses(styles.large, styles.more)}
        aria-expanded={open}
        aria-controls={files}
        onClick={() => setOpen(!open)}
      >
        More
      </Button>
      <div id={files} className={mergeClasses(styles.files, !open && styles.folded)}>
        <Button
          className={styles.large}
          onClick={() => {
            store.startNew();
            focusName();
          }}
        >
          Start a new one
        </Button>
        <Button className={styles.large} onClick={() => void openFile()}>
          Open a map
        </Button>
      </div>
    </header>
  );
}
