import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { calledOf, type Near, nearOf } from "../../ownmap";
import { useOwnMap, useOwnStore } from "./context";
import { cardOf, focusCard, focusName, focusNear } from "./focus";
import { movedBy } from "./keys";
import { TieLines } from "./TieLines";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  large: { minHeight: "44px", minWidth: "44px" },
  choice: { display: "flex", flexWrap: "wrap" },
  tick: { minHeight: "44px", alignItems: "center" },
});

const KINDS: readonly { value: Near["kind"]; words: string }[] = [
  { value: "person", words: "A person" },
  { value: "group", words: "A group" },
  { value: "place", words: "A place" },
  { value: "pet", words: "A pet" },
  { value: "thing", words: "Something else" },
];

/** For hands that do not drag and do not press keys. */
const MOVES: readonly { words: string; key: string }[] = [
  { words: "Nearer to me", key: "PageUp" },
  { words: "Further away", key: "PageDown" },
  { words: "Left", key: "ArrowLeft" },
  { words: "Right", key: "ArrowRight" },
  { words: "Up", key: "ArrowUp" },
  { words: "Down", key: "ArrowDown" },
];

/** Everything about one circle. */
export function NearCard({ near }: { near: Near }) {
  const styles = useStyles();
  const store = useOwnStore();
  const map = useOwnMap();
  const { id, name, note, kind, usedToBe } = near;
  const called = calledOf(near);
  useEffect(() => focusCard(id), [id]);
  const close = () => {
    store.open("");
    focusNear(id);
  };
  const move = (key: string) => {
    const now = nearOf(store.state().history.present, id);
    const to = now && movedBy(key, true, now);
    if (to) store.change({ type: "move", id, ...to }, `Move ${called}`, `move-${id}`);
  };
  return (
    <section id={cardOf(id)} className={styles.card} aria-label={called} onKeyDown={(event) => event.key === "Escape" && close()}>
      <h2 className={styles.title}>{called}</h2>
      <Field label="Name">
        <Input
          className={styles.large}
          value={name}
          onChange={(_, { value }) => store.change({ type: "rename", id, name: value }, `Name ${called}`, `name-${id}`)}
        />
      </Field>
      <Field label="How do you know them? How often do you see them?">
        <Textarea
          value={note}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => store.change({ type: "note", id, note: value }, `Note about ${called}`, `note-${id}`)}
        />
      </Field>
      <Checkbox
        className={styles.tick}
        size="large"
        checked={usedToBe}
        label="It used to be like this"
        onChange={(_, { checked }) =>
          store.change({ type: "used-to-be", id, usedToBe: checked === true }, `Used to be: ${called}`)
        }
      />
      <Field label="What is it?">
        <RadioGroup
          className={styles.choice}
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) => store.change({ type: "kind", id, kind: value as Near["kind"] }, `What ${called} is`)}
        >
          {KINDS.map(({ value, words }) => (
            <Radio key={value} className={styles.tick} value={value} label={words} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.row} role="group" aria-label={`Move ${called}`}>
        {MOVES.map(({ words, key }) => (
          <Button key={key} className={styles.large} onClick={() => move(key)}>
            {words}
          </Button>
        ))}
      </div>
      <TieLines near={near} />
      <div className={styles.row}>
        <Button
          className={styles.large}
          disabledFocusable={map.near.length < 2}
          onClick={() => {
            store.link(id);
            store.say("Pick who the line goes to.");
            focusNear(map.near.find((other) => other.id !== id)?.id ?? id);
          }}
        >
          Draw a line to somebody
        </Button>
        <Button
          className={styles.large}
          onClick={() => {
            store.change({ type: "take-off", id }, `Take ${called} off`);
            store.open("");
            store.say(`${called} is off your map. Undo brings them back.`);
            focusName();
          }}
        >
          Take off my map
        </Button>
        <Button className={styles.large} appearance="primary" onClick={close}>
          Done
        </Button>
      </div>
    </section>
  );
}
