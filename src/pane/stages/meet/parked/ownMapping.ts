import { apply, emptyRecord, type Change, type NetworkRecord, type Parked, type PartialDate } from "../../../../record";

/**
 * A network of its own for a parked point: the words that set it off and the day they came up, and nobody from this one. Whom it is
 * about is decided there.
 */
export function ownMapping({ text, why }: Parked, { id, day }: { id: string; day: PartialDate }): NetworkRecord {
  const scope: Change = { type: "set", values: { trigger: { what: text, identified: day, by: "" }, purpose: why } };
  return apply(emptyRecord(id), scope);
}
