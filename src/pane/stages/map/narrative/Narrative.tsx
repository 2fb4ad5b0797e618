import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { narrativeOf } from "../../../../map";
import { useRecord, useServices } from "../../../context";
import { useMapView } from "../mapView";
import { Told } from "./Told";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  part: { display: "grid", gap: "4px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { display: "grid", gap: "6px", margin: 0, padding: 0, listStyle: "none" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The map in words, as it stands in the papers, in the view the picture has; each sentence can be put in other words. */
export function Narrative() {
  const styles = useStyles();
  const record = useDeferredValue(useRecord());
  const { today, profile } = useServices();
  const { view } = useMapView();
  const day = today();
  const parts = useMemo(() => narrativeOf(record, { today: day, profile, view, proposed: true }), [record, day, profile, view]);
  if (parts.length === 0) return <p className={styles.quiet}>Nobody is on the map yet. Add the first person by name.</p>;
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>
        This is printed with the map. Put a sentence in your own words, and it stays so until what it tells changes.
      </p>
      {parts.map(({ about, heading, sentences }) => (
        <section key={about || "group"} className={styles.part} aria-label={heading}>
          <h3 className={styles.title}>{heading}</h3>
          <ul className={styles.list}>
            {sentences.map((sentence) => (
              <li key={sentence.of ? sentence.of.id : sentence.text}>
                <Told sentence={sentence} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
