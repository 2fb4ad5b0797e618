import { collectionOf, kindAt, valueAt, type Change, type Doubt, type NetworkRecord, type Target } from "../../record";
import { onlyDrop, settle, type Answer, type Answering } from "./answer";

/** The value a doubt is about; an id that is no entry's is the record's own. */
function targetOf({ about: [id = ""], field }: Doubt, record: NetworkRecord): Target {
  return { collection: id === record.id ? "record" : (collectionOf(id) ?? "record"), id, field };
}

const put = (at: Target, value: unknown): Change => ({ type: "put", at, value });

/** What stands there now, where it is still there to be changed. */
function standing(doubt: Doubt, record: NetworkRecord): { at: Target; value: string } | undefined {
  const at = targetOf(doubt, record);
  const value = valueAt(record, at);
  return typeof value === "string" ? { at, value } : undefined;
}

/** One value stands differently in two places: nothing was overwritten, and a person says which it is. */
export const conflict: Answering = (doubt, record) => {
  const found = standing(doubt, record);
  if (!found) return { answers: [onlyDrop(doubt, "Seen")] };
  const { at, value } = found;
  const other: Answer = { label: "Use the other", change: settle(doubt, put(at, doubt.other)) };
  const both: Answer = { label: "Keep both", change: settle(doubt, put(at, `${value}\n${doubt.other}`)) };
  const joins = kindAt(at).type === "text" && value !== "" && doubt.other !== "";
  return { answers: [onlyDrop(doubt, "Keep as it is"), other, ...(joins ? [both] : [])] };
};

/** A sentence was given other words in Word; whom it concerns and who said it were kept. */
export const reworded: Answering = (doubt, record) => {
  const found = standing(doubt, record);
  if (!found) return { answers: [onlyDrop(doubt, "Seen")] };
  return {
    answers: [onlyDrop(doubt, "Still right"), { label: "Old words", change: settle(doubt, put(found.at, doubt.other)) }],
  };
};

/** Takes an entry out of its list inside a session: "attendance.m1-t1". */
function withoutEntry(doubt: Doubt, target: Target, record: NetworkRecord): Answer {
  const [list = "", entry = ""] = target.field.split(".");
  const at = { ...target, field: list };
  const others = (valueAt(record, at) as { id: string }[]).filter(({ id }) => id !== entry);
  return { label: "Leave out", change: settle(doubt, put(at, others)) };
}

/** A line or row that stood on the page is not there any more; people and places are taken off the map instead. */
export const notShown: Answering = (doubt, record) => {
  const target = targetOf(doubt, record);
  const { collection, id, field } = target;
  if (field !== "") {
    const value = valueAt(record, target);
    if (value !== null && typeof value === "object")
      return { answers: [onlyDrop(doubt, "Keep it"), withoutEntry(doubt, target, record)] };
    if (typeof value !== "string" || value === "") return { answers: [onlyDrop(doubt, "Seen")] };
    return { answers: [onlyDrop(doubt, "Keep it"), { label: "Leave out", change: settle(doubt, put(target, "")) }] };
  }
  if (collection === "record" || collection === "people" || collection === "places") {
    return { answers: [onlyDrop(doubt, "Keep it")] };
  }
  if (!record[collection].some((entry) => entry.id === id)) return { answers: [onlyDrop(doubt, "Seen")] };
  return {
    answers: [onlyDrop(doubt, "Keep it"), { label: "Leave out", change: settle(doubt, { type: "drop", from: collection, id }) }],
  };
};
