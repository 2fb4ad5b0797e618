import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Target } from "../../record";
import { useStore } from "../context";
import { AddLine } from "./AddLine";
import { EditLine, type LineTools } from "./EditLine";

const useStyles = makeStyles({ list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyle: "none" } });

/** `lead` stands in front of the line and is not edited with it. `at` is where its words stand, should they be looked at. */
export type ListedLine = { id: string; text: string; lead?: string; at?: Target; note?: ReactNode };

type Props = {
  /** Names the list to those who hear it, and its lines. */
  label: string;
  placeholder: string;
  lines: readonly ListedLine[];
  tools: (id: string) => LineTools;
  add: (lines: readonly string[]) => void;
  /** Tells the ids of the fields of one list from those of another that shows the same lines. */
  prefix: string;
};

/** Lines one below the other: add by typing and Enter, edit in place, move, take out. */
export function LineList({ label, placeholder, lines, tools, add, prefix }: Props) {
  const styles = useStyles();
  const store = useStore();
  const fieldOf = (id: string | undefined) => (id === undefined ? `${prefix}-add` : `${prefix}-${id}`);
  const focus = (field: string) => document.getElementById(field)?.focus();
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map(({ id, text, lead = "", at, note }, index) => {
        const own = tools(id);
        const { move } = own;
        const remove = () => {
          const after = lines[index + 1] ?? lines[index - 1];
          own.remove();
          store.say(`Taken out. Undo brings it back.`);
          focus(fieldOf(after?.id));
        };
        return (
          <li key={id}>
            <EditLine
              id={fieldOf(id)}
              text={text}
              label={`${label}, line ${index + 1}`}
              lead={lead}
              at={at}
              note={note}
              write={own.write}
              remove={remove}
              move={lines.length < 2 ? undefined : move}
              next={() => focus(fieldOf(lines[index + 1]?.id))}
            />
          </li>
        );
      })}
      <li>
        <AddLine id={fieldOf(undefined)} label={`Add to ${label.toLowerCase()}`} placeholder={placeholder} add={add} />
      </li>
    </ul>
  );
}
