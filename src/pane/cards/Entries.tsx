import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Id } from "../../record";
import { useChange, useStore } from "../context";
import { EntryForm, type Field } from "../fields";
import { Fold } from "../parts";
import { Proposed } from "./Proposed";

const useStyles = makeStyles({
  part: { display: "grid", gap: "4px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: { display: "grid", gap: "14px", minWidth: 0 },
});

type List = "incidents" | "statements" | "questions";

export type EntryItem = { id: Id; title: string; summary: string; status: string; about: string };

type Props = {
  title: string;
  list: List;
  items: readonly EntryItem[];
  fields: readonly Field[];
  /** What adds another; it is told how to open what it made. */
  add: (open: (id: Id) => void) => ReactNode;
};

/** Entries of one list that concern whom or what a card is about: each opened, edited, confirmed and taken out where it stands. */
export function Entries({ title, list, items, fields, add }: Props) {
  const styles = useStyles();
  const change = useChange();
  const store = useStore();
  const [open, setOpen] = useState<Id>("");
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{title}</h4>
      {items.map(({ id, title: words, summary, status, about }) => (
        <Fold
          key={id}
          inner
          level={5}
          title={words}
          summary={summary}
          open={open === id}
          toggle={() => setOpen(open === id ? "" : id)}
        >
          <div className={styles.body}>
            <Proposed collection={list} id={id} status={status} name={about} />
            <EntryForm collection={list} id={id} fields={fields} about={about} />
            <div>
              <Button
                onClick={() => {
                  change({ type: "drop", from: list, id }, `Take out ${about}`);
                  store.say("Taken out. Undo brings it back.");
                }}
              >
                Take out
              </Button>
            </div>
          </div>
        </Fold>
      ))}
      {add(setOpen)}
    </div>
  );
}
