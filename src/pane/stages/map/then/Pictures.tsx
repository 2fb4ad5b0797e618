import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NetworkRecord } from "../../../../record";
import { Still } from "../picture";
import { useComparison, type Pair, type Shape } from "./useComparison";

const useStyles = makeStyles({
  body: { display: "grid", gap: "8px", containerType: "inline-size" },
  sides: { display: "grid", gap: "8px", "@container (min-width: 900px)": { gridTemplateColumns: "1fr 1fr" } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const SHAPES: Record<Shape, string> = {
  one: "Both on one picture",
  sides: "Side by side",
  then: "The map as it stood then",
};

/** Two maps to look at: on one picture with a word on whatever has turned, beside each other, or the earlier one alone. */
export function Pictures({ pair, of }: { pair: Pair; of: NetworkRecord }) {
  const styles = useStyles();
  const [shape, setShape] = useState<Shape>("one");
  const drawings = useComparison(pair, of, shape);
  return (
    <div className={styles.body}>
      <Select size="small" aria-label="Pictures" value={shape} onChange={(_, data) => setShape(data.value as Shape)}>
        {Object.entries(SHAPES).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
      {drawings.length === 0 ? (
        <p className={styles.quiet}>Drawing the map…</p>
      ) : (
        <div className={styles.sides}>
          {drawings.map((drawing) => (
            <Still key={drawing.title} drawing={drawing} />
          ))}
        </div>
      )}
    </div>
  );
}
