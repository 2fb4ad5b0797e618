import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { nextId, shownName, type Change, type Id, type MapPage } from "../../../../record";
import { useChange, useRecord } from "../../../context";

const useStyles = makeStyles({
  body: { display: "grid", gap: "8px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", gap: "6px", margin: 0, padding: 0, listStyle: "none" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  name: { flexGrow: 1, minWidth: "120px", overflowWrap: "anywhere" },
});

/** Pages of the map in the papers: the tool's choice, or those that are put here, in this order. */
export function MapPages() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const [around, setAround] = useState("");
  const pages = record.mapPages;
  const called = ({ around: ids }: MapPage) => ids.map((id) => shownName(record, id)).join(", ");
  const edit = (id: Id, values: Partial<MapPage>) =>
    change({ type: "edit", in: "mapPages", id, values }, "Change a page of the map");
  const drop = (id: Id): Change => ({ type: "drop", from: "mapPages", id });
  const add = () => {
    const entry = { id: nextId(record, "mapPages"), around: [around] };
    change({ type: "add", to: "mapPages", entry }, `Add a page around ${shownName(record, around)}`);
    setAround("");
  };
  return (
    <div className={styles.body}>
      <p className={styles.quiet}>
        {pages.length === 0
          ? "Where the whole map is too small to read on paper, pages around those with most links follow it. You can choose them instead."
          : "These pages follow the whole map on paper, in this order. One that would only show the same again is left out."}
      </p>
      <ol className={styles.list}>
        {pages.map((page, index) => (
          <li key={page.id} className={styles.row}>
            <span className={styles.name}>Around {called(page)}</span>
            <Select
              size="small"
              aria-label={`How far around ${called(page)}`}
              value={String(page.steps)}
              onChange={(_, data) => edit(page.id, { steps: data.value === "2" ? 2 : 1 })}
            >
              <option value="1">One step</option>
              <option value="2">Two steps</option>
            </Select>
            {index > 0 && (
              <Button
                size="small"
                aria-label={`Put the page around ${called(page)} earlier`}
                onClick={() =>
                  change(
                    { type: "move", in: "mapPages", id: page.id, before: pages[index - 1]?.id ?? null },
                    "Move a page of the map",
                  )
                }
              >
                Earlier
              </Button>
            )}
            <Button
              size="small"
              aria-label={`Remove the page around ${called(page)}`}
              onClick={() => change(drop(page.id), "Remove a page of the map")}
            >
              Remove
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <Select
          size="small"
          aria-label="Person or place for a new page"
          value={around}
          onChange={(_, data) => setAround(data.value)}
        >
          <option value="">Choose a person or place</option>
          {[...record.people, ...record.places].map(({ id }) => (
            <option key={id} value={id}>
              {shownName(record, id)}
            </option>
          ))}
        </Select>
        <Button size="small" disabledFocusable={around === ""} onClick={add}>
          Add a page
        </Button>
        {pages.length > 0 && (
          <Button
            size="small"
            onClick={() =>
              change({ type: "all", changes: pages.map(({ id }) => drop(id)) }, "Let the pages of the map be chosen")
            }
          >
            Back to the tool’s choice
          </Button>
        )}
      </div>
    </div>
  );
}
