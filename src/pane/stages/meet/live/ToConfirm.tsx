import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { shownName, type Change, type Id, type NetworkRecord } from "../../../../record";
import { useChange, useStore } from "../../../context";
import { STATEMENT_KINDS, wordFor } from "../../../forms";
import { incidentInWords, incidentTitle, linkInWords } from "../../../words";
import { LINE_ID } from "./useMinutes";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: "0 0 8px", padding: 0, listStyle: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 8px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, flexBasis: "180px", minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: "4px 8px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

type List = Extract<Change, { type: "confirm" }>["in"];
type Open = { list: List; id: Id; words: string };

/** Everything that nobody has confirmed, as one reads it out: people and places first, since links lead to them. */
export function toConfirm(record: NetworkRecord): Open[] {
  const names = (ids: readonly Id[]) => ids.map((id) => shownName(record, id)).join(", ");
  const open = <T extends { id: Id; status: string }>(list: List, entries: readonly T[], words: (entry: T) => string): Open[] =>
    entries.filter(({ status }) => status === "proposed").map((entry) => ({ list, id: entry.id, words: words(entry) }));
  return [
    ...open("people", record.people, ({ id }) => `${shownName(record, id)} is on the map`),
    ...open("places", record.places, ({ id }) => `${shownName(record, id)} is on the map`),
    ...open(
      "links",
      record.links,
      (link) =>
        `${shownName(record, link.from)} and ${shownName(record, link.to)}: ${linkInWords({ ...link, status: "confirmed" })}`,
    ),
    ...open("incidents", record.incidents, (one) =>
      [incidentTitle(record, one), incidentInWords(record, { ...one, status: "confirmed" })].filter(Boolean).join(" · "),
    ),
    ...open("statements", record.statements, ({ kind, text, concerns }) =>
      [wordFor(STATEMENT_KINDS, kind), names(concerns), text].filter(Boolean).join(" · "),
    ),
  ];
}

const leaveOut = ({ list, id }: Open): Change =>
  list === "people" || list === "places" ? { type: "misread", id } : ({ type: "drop", from: list, id } as Change);

/** What was proposed, one by one: Enter confirms and goes to the next, Delete leaves it out, the arrows go through. */
export function ToConfirm({ record }: { record: NetworkRecord }) {
  const styles = useStyles();
  const change = useChange();
  const store = useStore();
  const list = useRef<HTMLUListElement>(null);
  const all = toConfirm(record);
  if (all.length === 0) return <p className={styles.title}>Nothing that is shown waits to be confirmed.</p>;
  const focusAt = (at: number) =>
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>("[data-confirm]");
      (buttons?.[Math.min(Math.max(at, 0), (buttons.length || 1) - 1)] ?? document.getElementById(LINE_ID))?.focus();
    });
  const settle = (one: Open, at: number, confirmed: boolean) => {
    if (confirmed) change({ type: "confirm", in: one.list, id: one.id }, "Confirm what was said");
    else change(leaveOut(one), "Leave out what was said");
    store.say(`${confirmed ? "Confirmed" : "Left out"}. ${all.length - 1} left.`);
    focusAt(at);
  };
  const onKeyDown = (event: KeyboardEvent, one: Open, at: number) => {
    if (event.key === "ArrowDown") focusAt(at + 1);
    else if (event.key === "ArrowUp") focusAt(at - 1);
    else if (event.key === "Delete") settle(one, at, false);
    else if (event.key === "Escape") document.getElementById(LINE_ID)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <p className={styles.title}>Not confirmed yet: {all.length}</p>
      <ul ref={list} className={styles.list} aria-label="Not confirmed yet">
        {all.map((one, at) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.words}>{one.words}</span>
            <Button
              size="small"
              data-confirm={one.id}
              aria-label={`Confirm: ${one.words}`}
              onClick={() => settle(one, at, true)}
              onKeyDown={(event) => onKeyDown(event, one, at)}
            >
              Confirm
            </Button>
            <Button
              size="small"
              appearance="subtle"
              tabIndex={-1}
              aria-label={`Leave out: ${one.words}`}
              title="Delete"
              onClick={() => settle(one, at, false)}
            >
              Leave out
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
