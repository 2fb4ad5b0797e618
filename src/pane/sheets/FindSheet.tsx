import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";
import { useOpening, useServices, useStore, useStoreState } from "../context";
import { bestFits, Icon } from "../parts";
import { commands } from "./commands";
import { findables } from "./findables";
import { Sheet } from "./Sheet";

const useStyles = makeStyles({
  input: { width: "100%" },
  list: { margin: "8px 0 0", padding: 0, listStyle: "none" },
  option: { padding: "6px 8px", minHeight: "32px", boxSizing: "border-box", borderRadius: "4px", cursor: "pointer" },
  here: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  note: { marginLeft: "8px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: { color: tokens.colorNeutralForeground3 },
});

type Found = { id: string; label: string; note: string; run: () => void };

/** Finds any person, place, action, question, session or command by a few letters of it. */
export function FindSheet() {
  const styles = useStyles();
  const store = useStore();
  const services = useServices();
  const opening = useOpening();
  const record = useStoreState((state) => state.steps?.history.present);
  const list = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const all: Found[] = [
    ...(record ? findables(record).map(({ go, ...found }) => ({ ...found, run: () => store.go(go) })) : []),
    ...commands({ store, services, opening }).map((command) => ({ ...command, note: "" })),
  ];
  const found = bestFits(all, ({ label, note }) => `${label} ${note}`, typed, 12);
  const run = (one: Found | undefined) => {
    if (!one) return;
    store.show("");
    one.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt((at + 1) % Math.max(1, found.length));
    else if (event.key === "ArrowUp") setAt((at + found.length - 1) % Math.max(1, found.length));
    else if (event.key === "Enter") run(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet title="Find anything">
      <Input
        className={styles.input}
        contentBefore={<Icon name="search" size={16} />}
        value={typed}
        placeholder="A name, a place, an action, a command"
        role="combobox"
        aria-label="Find a person, place, action or command"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        input={{ "data-own-undo": "true", "data-first": "true" } as object}
        onChange={(_, data) => {
          setTyped(data.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label="Found" className={styles.list}>
        {found.map((one, index) => (
          <li
            key={one.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            className={mergeClasses(styles.option, index === at && styles.here)}
            onClick={() => run(one)}
            onMouseEnter={() => setAt(index)}
          >
            {one.label}
            {one.note !== "" && <span className={styles.note}>{one.note}</span>}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>Nothing of that name. Try fewer letters.</p>}
    </Sheet>
  );
}
