import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useServices, useStore, useStoreState } from "../../context";

const useStyles = makeStyles({
  offer: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "4px 0" },
  words: { flexBasis: "100%", margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A way round for whoever is here for the first time; afterwards only the button stays. */
export function Offer() {
  const styles = useStyles();
  const store = useStore();
  const { once } = useServices().host;
  const [isNew, setNew] = useState(() => !once.was("tour"));
  const shown = useStoreState((state) => state.tour !== undefined);
  if (shown) return null;
  const leave = () => {
    once.note("tour");
    setNew(false);
    document.getElementById("show-me-round")?.focus();
  };
  const offered = isNew && !once.was("tour");
  return (
    <div className={styles.offer}>
      {offered && <p className={styles.words}>New here? In three minutes you have seen what this does. Leave at any time.</p>}
      <Button id="show-me-round" appearance={offered ? "secondary" : "subtle"} onClick={() => store.tour(0)}>
        Show me round
      </Button>
      {offered && (
        <Button appearance="subtle" onClick={leave}>
          Not now
        </Button>
      )}
    </div>
  );
}
