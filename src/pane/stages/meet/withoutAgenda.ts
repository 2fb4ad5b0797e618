import type { Change, Id, Session } from "../../../record";

/** What was said under an item that goes stands under no item from then on. */
export function withoutAgenda(session: Session, id: Id): Change {
  return {
    type: "edit",
    in: "sessions",
    id: session.id,
    values: {
      agenda: session.agenda.filter((item) => item.id !== id),
      items: session.items.map((line) => (line.agenda === id ? { ...line, agenda: "" } : line)),
    },
  };
}
