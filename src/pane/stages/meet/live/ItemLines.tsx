import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Id, SessionItem } from "../../../../record";
import { ItemLine } from "./ItemLine";
import type { Minutes } from "./useMinutes";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "2px", margin: 0, padding: 0, listStyle: "none" },
});

/** As many lines as are drawn without being asked for. */
const SHOWN = 40;
const MORE = 200;

type Props = { minutes: Minutes; label: string; items: readonly SessionItem[]; otherItem: (by: -1 | 1) => Id | "" | undefined };

/** The lines under one item of the agenda, the last ones first where there are very many. */
export function ItemLines({ minutes, label, items, otherItem }: Props) {
  const styles = useStyles();
  const [more, setMore] = useState(0);
  const { editing } = minutes;
  const at = items.findIndex(({ id }) => id === editing);
  const from = Math.max(0, Math.min(items.length - SHOWN - more, at < 0 ? items.length : at - 1));
  const last = items.at(-1)?.id;
  useEffect(() => {
    if (last !== undefined) document.getElementById(`line-${last}`)?.scrollIntoView({ block: "nearest" });
  }, [last]);
  return (
    <>
      {from > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setMore(more + MORE)}>
          Show earlier lines ({from})
        </Button>
      )}
      <ul className={styles.list} aria-label={label}>
        {items.slice(from).map((item, index) => (
          <ItemLine
            key={item.id}
            minutes={minutes}
            item={item}
            above={items[from + index - 1]?.id}
            below={items[from + index + 1]?.id}
            otherItem={otherItem}
          />
        ))}
      </ul>
    </>
  );
}
