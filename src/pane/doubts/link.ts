import type { Change } from "../../record";
import { confirmAll, onlyDrop, settle, type Answering } from "./answer";

/** A link that the words of a line only suggest. */
export const link: Answering = (doubt, record) => {
  const links = record.links.filter(({ id }) => doubt.about.includes(id));
  if (links.length === 0) return { answers: [onlyDrop(doubt, "Settled")] };
  const out = links.map(({ id }): Change => ({ type: "drop", from: "links", id }));
  return {
    answers: [
      { label: "Yes", change: settle(doubt, ...confirmAll(record, "links", doubt.about)) },
      { label: "No", change: settle(doubt, ...out) },
    ],
  };
};
