import type { Change, Doubt, Id, NetworkRecord } from "../../record";
import type { Among } from "../fields/field";
import type { Destination } from "../store";

/** One answer to a doubt: a word or two, the change it makes, and where it leads, if anywhere. */
export type Answer = { label: string; change: Change; go?: Destination };

/** An answer that names someone or somewhere: a field to pick from. */
export type PickAnswer = { label: string; among: Among; change: (id: Id) => Change };

export type Answers = { answers: Answer[]; pick?: PickAnswer };

/** How one kind of doubt is answered. "Later" is not among them: it changes nothing. */
export type Answering = (doubt: Doubt, record: NetworkRecord) => Answers;

/** Changes that settle a doubt; the doubt goes with them. */
export function settle(doubt: Doubt, ...changes: Change[]): Change {
  return { type: "all", changes: [...changes, { type: "drop", from: "doubts", id: doubt.id }] };
}

export const onlyDrop = (doubt: Doubt, label: string): Answer => ({ label, change: settle(doubt) });

/** Other doubts about something that goes: there is nothing left to ask. */
export function dropDoubtsAbout(record: NetworkRecord, id: Id, but: Id): Change[] {
  return record.doubts
    .filter((doubt) => doubt.id !== but && doubt.about.includes(id))
    .map((doubt) => ({ type: "drop", from: "doubts", id: doubt.id }));
}

type Confirmable = "people" | "places" | "links" | "statements";

/** Confirms what of these stands in the list and is not confirmed yet. */
export function confirmAll(record: NetworkRecord, list: Confirmable, ids: readonly Id[]): Change[] {
  return record[list]
    .filter(({ id, status }) => ids.includes(id) && status === "proposed")
    .map(({ id }) => ({ type: "confirm", in: list, id }));
}
