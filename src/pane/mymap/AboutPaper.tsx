import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { nextOwnId, partsOf, type OwnMap } from "../../ownmap";
import { cleanLine } from "../../record";
import { useOwnMap, useOwnStore } from "./context";
import { DayField } from "./plan/DayField";

const useStyles = makeStyles({
  all: { display: "grid", gap: "12px", padding: "4px 0" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  large: { minHeight: "44px", minWidth: "44px" },
  tick: { minHeight: "44px", alignItems: "center" },
  summary: { minHeight: "44px", display: "flex", alignItems: "center", cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

const TURN = 15;

/** A part that begins in the middle of the largest one, so that nobody in another part comes to stand in a different one. */
function nextFrom(map: OwnMap): number {
  const parts = partsOf(map);
  const [largest] = [...parts].sort((one, other) => other.to - other.from - (one.to - one.from));
  return largest ? Math.round((largest.from + largest.to) / 2) % 360 : 0;
}

/** Whose map it is, how large the paper, and its parts. */
export function AboutPaper() {
  const styles = useStyles();
  const map = useOwnMap();
  const store = useOwnStore();
  const [part, setPart] = useState("");
  const { initials, date, paper, sectors } = map;
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = cleanLine(part);
    if (name === "") return;
    store.change({ type: "sector", entry: { id: nextOwnId(map, "sectors"), name, from: nextFrom(map) } }, `Part for ${name}`);
    setPart("");
  };
  return (
    <details>
      <summary className={styles.summary}>The paper</summary>
      <div className={styles.all}>
        <Field label="Your initials">
          <Input
            className={styles.large}
            value={initials}
            maxLength={12}
            onChange={(_, { value }) => store.change({ type: "about", values: { initials: value } }, "Initials", "initials")}
          />
        </Field>
        <DayField
          id="own-date"
          label="Date"
          value={date}
          note=""
          small
          write={(value) => store.change({ type: "about", values: { date: value } }, "Date", "date")}
        />
        <Field label="Size">
          <RadioGroup
            layout="horizontal"
            value={paper}
            onChange={(_, { value }) =>
              store.change({ type: "about", values: { paper: value as OwnMap["paper"] } }, "Size of the paper")
            }
          >
            <Radio className={styles.tick} value="a4" label="A4" />
            <Radio className={styles.tick} value="a3" label="A3, larger" />
          </RadioGroup>
        </Field>
        <form className={styles.row} onSubmit={add}>
          <Field label="A part of the paper for, such as school or football">
            <Input className={styles.large} value={part} onChange={(_, { value }) => setPart(value)} />
          </Field>
          <Button type="submit" className={styles.large}>
            Add part
          </Button>
        </form>
        {sectors.map((sector) => (
          <div key={sector.id} className={styles.row} role="group" aria-label={`Part: ${sector.name}`}>
            <Field label="Part">
              <Input
                className={styles.large}
                value={sector.name}
                onChange={(_, { value }) =>
                  store.change({ type: "sector", entry: { ...sector, name: value } }, "Name of a part", `part-${sector.id}`)
                }
              />
            </Field>
            {[-TURN, TURN].map((turn) => (
              <Button
                key={turn}
                className={styles.large}
                disabledFocusable={sectors.length < 2}
                onClick={() => {
                  const from = (sector.from + turn + 360) % 360;
                  store.change({ type: "sector", entry: { ...sector, from } }, "Turn a part", `turn-${sector.id}`);
                }}
              >
                {turn < 0 ? "Turn left" : "Turn right"}
              </Button>
            ))}
            <Button className={styles.large} onClick={() => store.change({ type: "no-sector", id: sector.id }, "Rub out a part")}>
              Rub out
            </Button>
          </div>
        ))}
      </div>
    </details>
  );
}
