import type { Id, NetworkRecord, Session, SessionItem } from "../../record";
import type { Block, Cell, Line } from "../blocks";
import { inSessionOf } from "./address";
import { becameLines } from "./became";
import { heading, paragraph } from "./free";
import { textLines } from "./lines";
import { SAID } from "./words";

/** Names that somebody looked at and left; the team file only. */
const heardWords = ({ heard }: SessionItem) => (heard.length === 0 ? "" : ` (names left as they are: ${heard.join(", ")})`);

/** What was said, with its kind in front; where the words stand elsewhere, what they became. */
function itemLines(item: SessionItem, session: Session, record: NetworkRecord): Line[] {
  const at = inSessionOf(session.id, "items", item.id)("text");
  const tail = heardWords(item);
  const lead = SAID[item.as];
  const said = textLines(item.text, at, { ...(lead === "" ? {} : { lead }), ...(tail === "" ? {} : { tail }) });
  if (said.length > 0) return said;
  return tail === "" ? becameLines(record, session, item) : [{ text: "–", tail, derived: true }];
}

/** What was said under one agenda item, a line each; "" gathers what stands under none. */
function itemsCell(session: Session, record: NetworkRecord, agenda: Id | "", label: string): Cell {
  const lines = session.items.filter((item) => item.agenda === agenda).flatMap((item) => itemLines(item, session, record));
  const field = agenda === "" ? "items" : `items.${agenda}`;
  return { lines, label, none: "Nothing was recorded.", target: { collection: "sessions", id: session.id, field } };
}

/** What was said, under the items of the agenda; what belongs to none of them comes last. */
export function itemsBlocks(session: Session, record: NetworkRecord, level: 2 | 3): Block[] {
  const known = new Set(session.agenda.map(({ id }) => id));
  const loose = itemsCell(
    { ...session, items: session.items.map((item) => (known.has(item.agenda) ? item : { ...item, agenda: "" })) },
    record,
    "",
    "Other points",
  );
  const items = session.agenda.flatMap(({ id, text, skipped }): Block[] => {
    const cell = itemsCell(session, record, id, text);
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
