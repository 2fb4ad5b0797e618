import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { calledOf, type Near, nearOf } from "../../ownmap";
import { useOwnMap, useOwnStore } from "./context";

const useStyles = makeStyles({
  line: { display: "grid", gap: "4px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  large: { minHeight: "44px" },
  tick: { minHeight: "44px", alignItems: "center" },
});

/** The lines between one circle and others. */
export function TieLines({ near }: { near: Near }) {
  const styles = useStyles();
  const map = useOwnMap();
  const store = useOwnStore();
  const ties = map.ties.filter(({ from, to }) => from === near.id || to === near.id);
  return ties.map(({ id, from, to, what, usedToBe }) => {
    const other = nearOf(map, from === near.id ? to : from);
    const called = other ? calledOf(other) : "";
    return (
      <div key={id} className={styles.line} role="group" aria-label={`Line to ${called}`}>
        <Field label={`Line to ${called}. What is between them?`}>
          <Input
            className={styles.large}
            value={what}
            onChange={(_, { value }) => store.change({ type: "tie-words", id, what: value }, `Line to ${called}`, `tie-${id}`)}
          />
        </Field>
        <div className={styles.row}>
          <Checkbox
            className={styles.tick}
            size="large"
            checked={usedToBe}
            label="It used to be like this"
            onChange={(_, { checked }) =>
              store.change({ type: "used-to-be", id, usedToBe: checked === true }, `Line to ${called}`)
            }
          />
          <Button className={styles.large} onClick={() => store.change({ type: "untie", id }, `Rub out the line to ${called}`)}>
            Rub out
          </Button>
        </div>
      </div>
    );
  });
}
