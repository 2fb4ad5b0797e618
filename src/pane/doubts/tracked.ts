import type { Change, Doubt, NetworkRecord, Original } from "../../record";
import { onlyDrop, settle, type Answering } from "./answer";

/** What a line that comes back becomes, by the row it stood in. */
function broughtBack({ other }: Doubt, original: Original): Change {
  const concerns = original.subject === "" ? [] : [original.subject];
  if (original.row === "questions") return { type: "add", to: "questions", entry: { text: other, concerns } };
  const kinds = { concerns: "concern", contexts: "context", people: "relation", contacts: "note", "": "note" } as const;
  return { type: "add", to: "statements", entry: { kind: kinds[original.row], text: other, concerns, status: "confirmed" } };
}

/** Sentences and questions the line became; people, places and links have questions of their own. */
const wordsOf = (doubt: Doubt, record: NetworkRecord) =>
  (["statements", "questions"] as const).flatMap((list) =>
    record[list].filter(({ id }) => doubt.about.includes(id)).map(({ id }) => ({ list, id })),
  );

/** A change in Word that nobody had accepted: new words are in use, deleted ones are not, until a person says. */
export const tracked: Answering = (doubt, record) => {
  const words = wordsOf(doubt, record);
  const deleted =
    doubt.about.length === 0 ? record.originals.find(({ text }) => text === doubt.other && doubt.other !== "") : undefined;
  if (deleted) {
    return { answers: [onlyDrop(doubt, "Leave out"), { label: "Keep it", change: settle(doubt, broughtBack(doubt, deleted)) }] };
  }
  if (doubt.other === "") {
    const out = words.map(({ list, id }): Change => ({ type: "drop", from: list, id }));
    return { answers: [onlyDrop(doubt, "Keep it"), { label: "Leave out", change: settle(doubt, ...out) }] };
  }
  if (words.length === 0) return { answers: [onlyDrop(doubt, "Seen")] };
  const old = words.map(({ list, id }): Change => ({ type: "edit", in: list, id, values: { text: doubt.other } }) as Change);
  return { answers: [onlyDrop(doubt, "New words"), { label: "Old words", change: settle(doubt, ...old) }] };
};
