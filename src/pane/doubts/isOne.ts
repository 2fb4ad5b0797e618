import type { Change, Doubt, Id, NetworkRecord } from "../../record";
import { confirmAll, dropDoubtsAbout, onlyDrop, settle, type Answering, type Answers } from "./answer";

/** A sentence that stands in a row for people or places without naming one: whom or where is it about? */
function sentence(doubt: Doubt, record: NetworkRecord, list: "people" | "places", statement: Id): Answers {
  const concerns = record.statements.find(({ id }) => id === statement)?.concerns ?? [];
  const about = (id: Id): Change =>
    settle(doubt, {
      type: "edit",
      in: "statements",
      id: statement,
      values: { concerns: [...new Set([...concerns, id])], status: "confirmed" },
    });
  return {
    answers: [
      { label: "Keep as a sentence", change: settle(doubt, ...confirmAll(record, "statements", [statement])) },
      { label: "Leave out", change: settle(doubt, { type: "drop", from: "statements", id: statement }) },
    ],
    pick: { label: list === "people" ? "It is about…" : "It is about the place…", among: list, change: about },
  };
}

/**
 * Something read as a person or place that may be none. Yes confirms it with the links that hang on the answer; no takes it
 * out again where nobody had confirmed it, and else only settles the question, since taking off the map asks for a reason.
 */
export const isOne =
  (list: "people" | "places"): Answering =>
  (doubt, record) => {
    const [first = "", ...rest] = doubt.about;
    if (record.statements.some(({ id }) => id === first)) return sentence(doubt, record, list, first);
    const entry = record[list].find(({ id }) => id === first);
    if (!entry) return { answers: [onlyDrop(doubt, "Settled")] };
    const yes = [...confirmAll(record, list, [first]), ...confirmAll(record, "links", rest)];
    if (entry.status === "confirmed") {
      const topic = list === "people" ? "people" : "places";
      return {
        answers: [
          { label: "Yes", change: settle(doubt, ...yes) },
          {
            label: "Change it",
            change: settle(doubt, ...yes),
            go: { stage: "prepare", topic, card: first, field: `field-${first}-name` },
          },
        ],
      };
    }
    return {
      answers: [
        { label: "Yes", change: settle(doubt, ...yes) },
        { label: "No", change: settle(doubt, ...dropDoubtsAbout(record, first, doubt.id), { type: "misread", id: first }) },
      ],
    };
  };
