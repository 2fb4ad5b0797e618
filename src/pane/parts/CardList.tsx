import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStore, useStoreState } from "../context";
import { Fold } from "./Card";

const useStyles = makeStyles({ list: { display: "grid", gap: "6px" } });

export type CardItem = { id: string; title: string; summary: string; body: ReactNode };

type Props = { under?: string; items: readonly CardItem[]; children?: ReactNode };

/** Cards of which one is open. `under` is the card they stand in, where it is one: "actions" and the open one make "actions/a1". */
export function CardList({ under = "", items, children }: Props) {
  const styles = useStyles();
  const store = useStore();
  const card = useStoreState((state) => state.whereabouts.card);
  const place = (id: string) => (under === "" ? id : `${under}/${id}`);
  return (
    <div className={styles.list}>
      {items.map(({ id, title, summary, body }) => (
        <Fold
          key={id}
          level={3}
          inner
          title={title}
          summary={summary}
          open={card === place(id)}
          toggle={() => store.go({ card: card === place(id) ? under : place(id) })}
        >
          {body}
        </Fold>
      ))}
      {children}
    </div>
  );
}
