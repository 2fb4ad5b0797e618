import { Button, Input, makeStyles } from "@fluentui/react-components";
import { Icon } from "../../parts";
import type { ControlProps, FieldOf } from "../field";
import { useDraft } from "../useDraft";

const useStyles = makeStyles({
  rows: { display: "grid", gap: "6px" },
  row: { display: "grid", gridTemplateColumns: "2fr 3fr auto", gap: "6px" },
  input: { minWidth: 0, width: "100%" },
});

type Pair = { label: string; value: string };

function Cell({ id, label, value, set }: { id?: string | undefined; label: string; value: string; set: (text: string) => void }) {
  const styles = useStyles();
  const draft = useDraft(value, set);
  return (
    <Input
      id={id}
      className={styles.input}
      value={draft.text}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      onChange={(_, data) => draft.type(data.value)}
      onBlur={draft.leave}
    />
  );
}

/** Rows of two: what it is, and what it says ("Mosaic number", "123456"). An empty row at the end is the next one. */
export function Pairs({ id, field, value, set }: ControlProps<Pair[], FieldOf<"pairs">>) {
  const styles = useStyles();
  const [first, second] = field.names;
  const put = (index: number, pair: Pair) => set([...value.slice(0, index), pair, ...value.slice(index + 1)]);
  return (
    <div className={styles.rows}>
      {[...value, { label: "", value: "" }].map((pair, index) => (
        // The place in the list is what tells one row from another: two may hold the same words.
        <div key={index} className={styles.row}>
          <Cell
            id={index === 0 ? id : undefined}
            label={first}
            value={pair.label}
            set={(label) => put(index, { ...pair, label })}
          />
          <Cell label={second} value={pair.value} set={(text) => put(index, { ...pair, value: text })} />
          {index < value.length && (
            <Button
              appearance="subtle"
              icon={<Icon name="close" size={16} />}
              aria-label={`Take out ${pair.label || "this row"}`}
              onClick={() => set(value.filter((_, other) => other !== index))}
            />
          )}
        </div>
      ))}
    </div>
  );
}
