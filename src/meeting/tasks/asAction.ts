import { nextId, type Change, type Draft, type Id, type NetworkRecord, type Question } from "../../record";

const taskOf = (text: string) => `Find out: ${text}`;

/** Whether somebody has it as a task already. */
export const isTask = ({ actions }: NetworkRecord, gap: Question) => actions.some(({ serves }) => serves === gap.id);

/** A gap as a task for whoever finds out, by its day: an action that serves it. */
export function asAction(record: NetworkRecord, gap: Question, session: Id | ""): Change {
  const { id: serves, text, owner, due, concerns } = gap;
  const entry: Draft<"actions"> = { id: nextId(record, "actions"), text: taskOf(text), owner, due, serves, session, concerns };
  return { type: "add", to: "actions", entry };
}
