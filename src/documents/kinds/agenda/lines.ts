import { AGENDAS, type SessionKind } from "../../../guidance";
import type { AgendaItem } from "../../../record";
import type { Cell, Table } from "../../blocks";
import { fixed } from "../../blocks";
import type { Context, Part } from "../../kind";
import { inSession } from "../../parts/address";
import { freePart, heading } from "../../parts/free";

const columns: Table["columns"] = [
  { head: "Item", share: 10 },
  { head: "What we do", share: 70 },
  { head: "Time", share: 20 },
];

const numbered = (rows: Cell[][]): Cell[][] => rows.map((row, index) => [fixed(String(index + 1)), ...row]);

const table = (rows: Cell[][]): Table => ({
  type: "table",
  caption: "Agenda",
  description: "A row for each agenda item. Columns: number, what we do, and how long it may take.",
  columns,
  rows,
  rowHeads: true,
});

function ofSession(item: AgendaItem, context: Context): Cell[] {
  const target = inSession<AgendaItem>("agenda")(item, context)("text");
  const text = item.skipped ? [{ text: item.text, tail: " (left out)" }] : [{ text: item.text }];
  return [
    { lines: item.text === "" ? [] : text, target, label: "Agenda item", none: "–" },
    fixed(item.minutes === null ? "–" : `${item.minutes} minutes`),
  ];
}

/** How long all of it may take; no row where no item has a time. */
function total(items: readonly AgendaItem[]): Cell[][] {
  const timed = items.filter(({ minutes, skipped }) => minutes !== null && !skipped);
  const sum = timed.reduce((all, { minutes }) => all + (minutes ?? 0), 0);
  const strong = (text: string): Cell => ({ lines: [{ text, strong: true }] });
  return sum === 0 ? [] : [[fixed(""), strong("In all"), strong(`${sum} minutes`)]];
}

/** The guidance's agenda for this kind of session, word for word, unless the session has one of its own. */
export function agendaLinesPart(kind: SessionKind): Part {
  const guided = (room: number) =>
    AGENDAS[kind].lines.map(({ text }): Cell[] => [fixed(text), room === 0 ? fixed("–") : { lines: [], room }]);
  return freePart({
    build: (context) => {
      const own = context.session?.agenda ?? [];
      const rows = own.length === 0 ? guided(0) : own.map((item) => ofSession(item, context));
      return [heading(1, "Agenda"), table([...numbered(rows), ...total(own)])];
    },
    blank: () => [heading(1, "Agenda"), table(numbered(guided(1)))],
  });
}
