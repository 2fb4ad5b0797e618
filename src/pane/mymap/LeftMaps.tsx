import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ownMapTitle } from "../../guidance";
import { useOwnState, useOwnStore } from "./context";
import type { LeftMap } from "./state";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: 0, flexGrow: 1, flexBasis: "200px" },
  large: { minHeight: "44px" },
});

const when = (at: Date) => at.toLocaleString("en-GB", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
const wordsOf = ({ at, map }: LeftMap) => `${ownMapTitle(map)}: on this device since ${when(at)}, not in a file yet.`;

/** Maps that lie on this device from before: nobody's name is shown until somebody goes on with one. */
export function LeftMaps() {
  const styles = useStyles();
  const left = useOwnState((state) => state.left);
  const store = useOwnStore();
  return left.map((one) => (
    <div key={one.id} className={styles.bar} role="group" aria-label="A map from before">
      <p className={styles.words}>{wordsOf(one)}</p>
      <Button className={styles.large} onClick={() => store.goOn(one)}>
        Go on with it
      </Button>
      <Button className={styles.large} onClick={() => store.forget(one)}>
        Clear it from this device
      </Button>
    </div>
  ));
}
