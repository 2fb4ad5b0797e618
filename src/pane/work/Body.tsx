import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Id } from "../../record";
import { useChange } from "../context";
import { EntryForm, type Field } from "../fields";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export type WorkList = "actions" | "questions" | "interventions";
type Props = { list: WorkList; id: Id; fields: readonly Field[]; about: string; children?: ReactNode };

/** A piece of work opened: its fields, what else can be done with it, and the way out. */
export function Body({ list, id, fields, about, children }: Props) {
  const styles = useStyles();
  const change = useChange();
  return (
    <div className={styles.body}>
      <EntryForm collection={list} id={id} fields={fields} about={about} />
      <div className={styles.buttons}>
        {children}
        <Button onClick={() => change({ type: "drop", from: list, id }, `Take out ${about}`)}>Take out</Button>
      </div>
    </div>
  );
}
