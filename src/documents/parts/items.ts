import { linesOf, type Id, type Session } from "../../record";
import type { Block, Cell } from "../blocks";
import { inSessionOf } from "./address";
import { heading, paragraph } from "./free";

/** What was said under one agenda item, a line each; "" gathers what stands under none. */
function itemsCell(session: Session, agenda: Id | "", label: string): Cell {
  const lines = session.items
    .filter((item) => item.agenda === agenda)
    .flatMap(({ id, text }) =>
      linesOf(text).map((line) => ({ text: line, about: inSessionOf(session.id, "items", id)("text") })),
    );
  const field = agenda === "" ? "items" : `items.${agenda}`;
  return { lines, label, none: "Nothing was recorded.", target: { collection: "sessions", id: session.id, field } };
}

/** What was said, under the items of the agenda; what belongs to none of them comes last. */
export function itemsBlocks(session: Session, level: 2 | 3): Block[] {
  const known = new Set(session.agenda.map(({ id }) => id));
  const loose = itemsCell(
    { ...session, items: session.items.map((item) => (known.has(item.agenda) ? item : { ...item, agenda: "" })) },
    "",
    "Other points",
  );
  const items = session.agenda.flatMap(({ id, text, skipped }): Block[] => {
    const cell = itemsCell(session, id, text);
    if (skipped && cell.lines.length === 0) return [heading(level, text), paragraph("Not discussed.")];
    return [heading(level, text), { type: "prose", listed: true, cell }];
  });
  if (loose.lines.length === 0) return items;
  return [
    ...items,
    ...(items.length === 0 ? [] : [heading(level, "Other points")]),
    { type: "prose", listed: true, cell: loose },
  ];
}
