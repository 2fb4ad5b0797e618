import { makeStyles, tokens } from "@fluentui/react-components";
import { useOpening, useServices } from "../../context";
import { Icon, type IconName } from "../../parts/icons";
import { borderIn } from "../../theme";
import { Offer } from "./Offer";

const useStyles = makeStyles({
  screen: { display: "grid", gap: "12px", maxWidth: "560px", margin: "0 auto", padding: "20px 12px" },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 8px", color: tokens.colorNeutralForeground3 },
  choice: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: "2px 12px",
    alignItems: "center",
    padding: "14px",
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, ...borderIn(tokens.colorBrandStroke1) },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  icon: { gridRow: "span 2", color: tokens.colorBrandForeground1, display: "flex" },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function Choice({ icon, title, note, run }: { icon: IconName; title: string; note: string; run: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.choice} onClick={run}>
      <span className={styles.icon}>
        <Icon name={icon} size={28} />
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.note}>{note}</span>
    </button>
  );
}

/** The first thing seen where no network is open: three ways in, none before the other. */
export function StartScreen() {
  const styles = useStyles();
  const opening = useOpening();
  const { host } = useServices();
  if (host.explains !== undefined) {
    return (
      <div className={styles.screen}>
        <h1 className={styles.lead}>Map a network</h1>
        <p role="status">{host.explains}</p>
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      <h1 className={styles.lead}>Map a network</h1>
      <p className={styles.text}>
        From one information table: the map, the agenda, the minutes and the action list. Nothing is sent anywhere.
      </p>
      <Choice
        icon="file"
        title="Open a table or document"
        note="A filled-in information table in Word, or a team file"
        run={() => void opening.chooseFile()}
      />
      <Choice icon="page" title="Start from blank" note="Type or paste what you know, in any order" run={opening.startBlank} />
      <Choice
        icon="idea"
        title="Try the worked example"
        note="Made-up people only: see what a table turns into"
        run={() => void opening.openSample()}
      />
      <Offer />
    </div>
  );
}
