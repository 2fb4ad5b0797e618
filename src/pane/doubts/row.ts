import type { Change, Doubt, NetworkRecord, Statement } from "../../record";
import { onlyDrop, settle, type Answer, type Answering } from "./answer";

const KINDS: readonly { label: string; kind: Statement["kind"] }[] = [
  { label: "A concern", kind: "concern" },
  { label: "A context", kind: "context" },
  { label: "About people", kind: "relation" },
];

const asKind = (doubt: Doubt, { id }: Statement, { label, kind }: (typeof KINDS)[number]): Answer => ({
  label,
  change: settle(doubt, { type: "edit", in: "statements", id, values: { kind, status: "confirmed" } }),
});

function asQuestion(doubt: Doubt, { id, text, concerns }: Statement): Answer {
  const changes: Change[] = [
    { type: "add", to: "questions", entry: { text, concerns } },
    { type: "drop", from: "statements", id },
  ];
  return { label: "A question", change: settle(doubt, ...changes) };
}

/** A line under no row of the table: what is it? */
export const whichRow: Answering = (doubt: Doubt, record: NetworkRecord) => {
  const statement = record.statements.find(({ id }) => doubt.about.includes(id));
  if (!statement) return { answers: [onlyDrop(doubt, "Seen")] };
  return { answers: [...KINDS.map((kind) => asKind(doubt, statement, kind)), asQuestion(doubt, statement)] };
};
