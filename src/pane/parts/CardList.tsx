import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Fold } from "./Card";

const useStyles = makeStyles({ list: { display: "grid", gap: "6px" } });

export type CardItem = { id: string; title: string; summary: string; body: ReactNode };

/** Cards of which one is open; which one is nobody's business but the list's, unless `open` says so. */
export function CardList({ items, children }: { items: readonly CardItem[]; children?: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState("");
  return (
    <div className={styles.list}>
      {items.map(({ id, title, summary, body }) => (
        <Fold key={id} level={3} title={title} summary={summary} open={open === id} toggle={() => setOpen(open === id ? "" : id)}>
          {body}
        </Fold>
      ))}
      {children}
    </div>
  );
}
