import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { wording } from "../../guidance";
import { ringAt, ringsInWords, spokenNear } from "../../map/rings";
import { distanceOf } from "../../ownmap";
import { useOwnMap, useOwnStore } from "./context";

const useStyles = makeStyles({
  all: { display: "grid", gap: "8px" },
  title: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  one: {
    minHeight: "44px",
    width: "100%",
    justifyContent: "start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  line: { margin: 0, overflowWrap: "anywhere" },
});

/** The map as a list, which says all that the picture shows; whoever is in it can be opened from here. */
export function InWords() {
  const styles = useStyles();
  const map = useOwnMap();
  const store = useOwnStore();
  const { rings } = wording;
  const sorted = useMemo(() => [...map.near].sort((one, other) => distanceOf(one) - distanceOf(other)), [map]);
  const between = useMemo(() => ringsInWords(map, rings).find(({ title }) => title === "Between others"), [map, rings]);
  return (
    <section className={styles.all} aria-label="My map in words">
      {rings.map((title, ring) => {
        const inside = sorted.filter((near) => ringAt(near, rings.length) === ring);
        if (inside.length === 0) return null;
        return (
          <div key={title}>
            <h2 className={styles.title}>{title}</h2>
            <ul className={styles.list}>
              {inside.map((near) => (
                <li key={near.id}>
                  <Button appearance="subtle" className={styles.one} onClick={() => store.pick(near.id)}>
                    <span>
                      {spokenNear(map, near, rings)}
                      {near.note === "" ? "" : `: ${near.note}`}
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {between && (
        <div>
          <h2 className={styles.title}>{between.title}</h2>
          <ul className={styles.list}>
            {between.lines.map((line) => (
              <li key={line} className={styles.line}>
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
