import { makeStyles } from "@fluentui/react-components";
import type { Change, CollectionName, Heading, Id, NetworkRecord } from "../../record";
import { useChange, useRecord } from "../context";
import { fieldId, valueAt, valuesWith, type Field } from "./field";
import { FieldView } from "./FieldView";
import { FieldOwner } from "./owner";

const useStyles = makeStyles({ form: { display: "grid", gap: "14px", minWidth: 0 } });

/** Letters typed into these are one step to undo; a choice is a step each time. */
const TYPED = new Set<Field["type"]>(["line", "text", "date", "names", "pairs"]);

export type FormProps = {
  owner: string;
  entry: object;
  fields: readonly Field[];
  about: string;
  change: (values: object) => Change;
};

/** The fields of any entry, also one inside another; `owner` makes the ids of its fields, `change` what is written. */
export function Form({ owner, entry, fields, about, change }: FormProps) {
  const styles = useStyles();
  const make = useChange();
  return (
    <FieldOwner value={owner}>
      <div className={styles.form}>
        {fields
          .filter((field) => field.when?.(entry) ?? true)
          .map((field) => {
            const id = fieldId(owner, field.path);
            const label = `Change ${field.label.toLowerCase()}${about === "" ? "" : ` of ${about}`}`;
            return (
              <FieldView
                key={id}
                id={id}
                field={field}
                value={valueAt(entry, field.path)}
                remark={field.remark?.(entry) ?? ""}
                set={(value) => make(change(valuesWith(entry, field.path, value)), label, TYPED.has(field.type) ? id : "")}
              />
            );
          })}
      </div>
    </FieldOwner>
  );
}

/** The fields of one entry of a list of the network; each change is made as it is typed. */
export function EntryForm(props: { collection: CollectionName; id: Id; fields: readonly Field[]; about: string }) {
  const record = useRecord();
  const { collection, id, fields, about } = props;
  const entry = (record[collection] as readonly { id: Id }[]).find((candidate) => candidate.id === id);
  if (!entry) return null;
  const change = (values: object) => ({ type: "edit", in: collection, id, values }) as Change;
  return <Form owner={id} entry={entry} fields={fields} about={about} change={change} />;
}

/** Fields of the network itself: title, purpose, trigger. */
export function HeadingForm({ fields }: { fields: readonly (Field & { path: Heading | `${Heading}.${string}` })[] }) {
  const record = useRecord();
  const change = (values: Partial<NetworkRecord>): Change => ({ type: "set", values });
  return <Form owner="network" entry={record} fields={fields} about="" change={change} />;
}
