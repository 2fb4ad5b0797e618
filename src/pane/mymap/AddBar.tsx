import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { freeSpot, nextOwnId } from "../../ownmap";
import { cleanLine } from "../../record";
import { useOwnMap, useOwnStore } from "./context";
import { focusNear, NAME_FIELD } from "./focus";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px", padding: "12px 12px 4px" },
  field: { display: "grid", gap: "4px", flexGrow: 1, flexBasis: "180px", maxWidth: "420px", minWidth: 0 },
  large: { minHeight: "44px" },
});

/** Somebody new: a name or an initial, and Enter puts them down, with the cursor on them so that they can be moved at once. */
export function AddBar() {
  const styles = useStyles();
  const map = useOwnMap();
  const store = useOwnStore();
  const [name, setName] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    const clean = cleanLine(name);
    if (clean === "") return;
    const id = nextOwnId(map, "near");
    store.change({ type: "put-down", entry: { id, name: clean, ...freeSpot(map) } }, `Put ${clean} down`);
    setName("");
    store.say(`${clean} is on your map. Move them nearer or further away. Esc goes back to write the next name.`);
    focusNear(id);
  };
  return (
    <form className={styles.form} onSubmit={add}>
      <div className={styles.field}>
        <label htmlFor={NAME_FIELD}>Who is around you? A first letter is enough.</label>
        <Input
          id={NAME_FIELD}
          className={styles.large}
          value={name}
          autoComplete="off"
          onChange={(_, { value }) => setName(value)}
        />
      </div>
      <Button type="submit" appearance="primary" className={styles.large}>
        Put on my map
      </Button>
    </form>
  );
}
