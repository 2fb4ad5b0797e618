import { hasNamesake, whichOne } from "../../../words";
import { kindOf, type Reading } from "../../../../meeting";
import { showDate, shownName, type NetworkRecord, type SessionItem } from "../../../../record";

type Entry = { owner: string; due: string; date: string };

/** Owner and dates as they stand in what a line became, which somebody may have changed since. */
function entryOf(record: NetworkRecord, { became }: SessionItem): Entry | undefined {
  const has = ({ id }: { id: string }) => became.includes(id);
  const work = record.actions.find(has) ?? record.questions.find((one) => has(one) && one.kind === "gap");
  if (work) return { owner: work.owner, due: work.due, date: "" };
  const told = record.links.find(has) ?? record.incidents.find(has);
  return told && { owner: "", due: "", date: told.date };
}

/** "Action, Dawn Okoro, by 27 November 2026": what a line became. */
export function lineInWords(record: NetworkRecord, item: SessionItem): string {
  const entry = entryOf(record, item);
  const needs = item.as === "action" || item.as === "gap";
  const parts = [
    kindOf(item.as).label,
    entry && needs ? entry.owner || "nobody to do it yet" : "",
    entry && needs ? (entry.due === "" ? "no date yet" : `by ${showDate(entry.due)}`) : showDate(entry?.date ?? ""),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "Kai Ward (2), born 3 May 2011": which of several of a name a line was said of. */
export const whichInLine = (record: NetworkRecord, { concerns }: SessionItem): string =>
  concerns
    .filter((id) => hasNamesake(record, id))
    .map((id) => whichOne(record, id))
    .join("; ");

/** The same of a line that is being typed, with whom it names. */
export function readingInWords(record: NetworkRecord, { as, owner, when, concerns }: Reading): string {
  const day = when.date === "" ? "" : `${as === "action" || as === "gap" ? "by " : ""}${showDate(when.date)}`;
  const parts = [kindOf(as).label, owner?.name ?? "", day, ...concerns.map((id) => shownName(record, id))];
  return parts.filter((part) => part !== "").join(", ");
}

/** What the live region says of a line that was added. */
export function saidOf(
  record: NetworkRecord,
  item: SessionItem,
  { concerns, remarks }: Pick<Reading, "concerns" | "remarks">,
): string {
  const names = concerns.map((id) => shownName(record, id)).join(", ");
  return [lineInWords(record, item), names && `about ${names}`]
    .filter(Boolean)
    .join(", ")
    .concat(".", ...remarks.map((one) => ` ${one}`));
}
