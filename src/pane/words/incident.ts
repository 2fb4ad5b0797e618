import { showDate, shownName, type Id, type Incident, type NetworkRecord } from "../../record";
import { sentences } from "./lists";

/** "28 May 2025, Tern House": what an incident is called in a list. */
export function incidentTitle(record: NetworkRecord, { date, place }: Incident): string {
  return [showDate(date) || "Date not known", place === "" ? "" : shownName(record, place)]
    .filter((words) => words !== "")
    .join(", ");
}

/** What happened, with whom, and what is still open about it; `but` is whose card it stands in. */
export function incidentInWords(record: NetworkRecord, { what, present, status }: Incident, but: Id | "" = ""): string {
  const others = present.filter((id) => id !== but).map((id) => shownName(record, id));
  const more = [others.length > 0 ? `present: ${others.join(", ")}` : "", status === "proposed" ? "not confirmed" : ""];
  return sentences(what, more.filter((words) => words !== "").join("; "));
}
