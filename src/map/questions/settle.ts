import { nextId, type Change, type Id, type NetworkRecord, type Question, type SetAside } from "../../record";

/** What can be made a question or put aside: what it is, and about whom. */
export type Askable = {
  /** How the record knows it again. */
  prompt: string;
  about: Id[];
  /** Everyone and everywhere the question names. */
  concerns: Id[];
  question: string;
  /** The question of the record that it is about, where it is about one. */
  asked?: Id;
};

/** What became of it: it was taken up or put aside about all that it is about now. With somebody or something new it is another. */
export function settledBy(
  { questions, setAside }: Pick<NetworkRecord, "questions" | "setAside">,
  { prompt, about }: Pick<Askable, "prompt" | "about">,
): Question | SetAside | undefined {
  const settled = [...questions, ...setAside].filter((one) => one.prompt === prompt);
  return settled.find((one) => about.every((id) => one.about.includes(id)));
}

/** The change that makes it a question or a gap of the record; a question that stands there already becomes the gap. */
export function takeUp(record: NetworkRecord, askable: Askable, kind: "key-question" | "gap", today: string): Change {
  const { prompt, about, concerns, question: text, asked } = askable;
  if (asked !== undefined && kind === "gap") return { type: "edit", in: "questions", id: asked, values: { kind } };
  const id = nextId(record, "questions");
  return { type: "add", to: "questions", entry: { id, kind, text, concerns, prompt, about, on: today, status: "confirmed" } };
}

/** The change that puts it aside; dropping the entry brings it back. */
export function putAside(
  record: NetworkRecord,
  { prompt, about }: Pick<Askable, "prompt" | "about">,
  today: string,
  why = "",
): Change {
  return { type: "add", to: "setAside", entry: { id: nextId(record, "setAside"), prompt, about, on: today, why } };
}
