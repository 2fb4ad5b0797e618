import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStore, useStoreState } from "../context";
import { Fold } from "./Card";

const useStyles = makeStyles({ list: { display: "grid", gap: "6px" } });

export type CardItem = { id: string; title: string; summary: string; body: ReactNode };

/** Cards of which one is open. `under` is the card they stand in: "actions" and the open one make "actions/a1". */
export function CardList({ under, items, children }: { under: string; items: readonly CardItem[]; children?: ReactNode }) {
  const styles = useStyles();
  const store = useStore();
  const card = useStoreState((state) => state.whereabouts.card);
  return (
    <div className={styles.list}>
      {items.map(({ id, title, summary, body }) => (
        <Fold
          key={id}
          level={3}
          inner
          title={title}
          summary={summary}
          open={card === `${under}/${id}`}
          toggle={() => store.go({ card: card === `${under}/${id}` ? under : `${under}/${id}` })}
        >
          {body}
        </Fold>
      ))}
      {children}
    </div>
  );
}
