import { factsOf, TOLD, valueAt, type NetworkRecord, type Target } from "../../record";
import type { Edit } from "./edit";
import { takeValue } from "./takeValue";
import type { Taking } from "./taking";

type ValueEdit = Extract<Edit, { type: "value" }>;
type WordingEdit = ValueEdit & { target: Target & { collection: (typeof TOLD)[number] } };

/** Whether a sentence of the narrative was put in other words. */
export const isWording = (edit: Edit): edit is WordingEdit =>
  edit.type === "value" && edit.target.field === "wording" && TOLD.some((list) => list === edit.target.collection);

type Around = {
  /** What the document carries. */
  carried: NetworkRecord;
  /** What it would carry if it were written from the network as it stood before these edits. */
  now: NetworkRecord | undefined;
  full: boolean;
};

/**
 * A sentence of the narrative as somebody put it on the page. What it tells stays on the map whatever the sentence says, so an
 * empty one is told by the tool again. Where the network changed after the page was written, a person looks at it again.
 */
export function takeWording(taking: Taking, edit: WordingEdit, { carried, now, full }: Around): void {
  const { target, was, label } = edit;
  const { collection: list, id } = target;
  const current = taking.value(target);
  const isOurs = current !== undefined && current === valueAt(carried, target) && (full || current === was);
  if (!isOurs) return takeValue(taking, edit, carried, full);
  const wording = edit.now.trim();
  if (wording === "") {
    taking.said.push(`“${was}” was taken out on the page. It tells what stands on the map, so the tool tells it again.`);
    if (current === "") return;
  }
  const same = now !== undefined && factsOf(now, { list, id }) === factsOf(carried, { list, id });
  const worded = wording !== "" && same ? factsOf(taking.record, { list, id }) : "";
  if (taking.apply({ type: "edit", in: list, id, values: { wording, worded } })) taking.taken.push(label);
}
