import type { ProposedList, ReadBack } from "../../../../meeting";
import { shownName, type Id, type NetworkRecord } from "../../../../record";
import { linkInWords, sentence } from "../../../words";

const KINDS: Record<ProposedList, string> = {
  people: "A person",
  places: "A place",
  links: "A link",
  incidents: "An incident",
  statements: "A statement",
};

/** What a proposed entry says, for reading it back. */
export function proposedInWords(record: NetworkRecord, list: ProposedList, id: Id): { title: string; summary: string } {
  if (list === "links") {
    const link = record.links.find((one) => one.id === id);
    const ends = link ? [link.from, link.to].map((end) => shownName(record, end)) : [];
    return { title: ends.join(" – "), summary: sentence("a link", link && linkInWords({ ...link, status: "confirmed" })) };
  }
  if (list === "people" || list === "places") return { title: shownName(record, id), summary: KINDS[list] };
  const words =
    list === "incidents"
      ? record.incidents.find((one) => one.id === id)?.what
      : record.statements.find((one) => one.id === id)?.text;
  return { title: words || "No words yet", summary: KINDS[list] };
}

const GROUPS: Record<ReadBack["kind"], string> = {
  proposed: "Not confirmed yet",
  name: "Names nobody knows",
  gap: "Gaps without someone or a date",
  review: "At the end",
  strategy: "At the end",
  assessment: "At the end",
  closing: "At the end",
};

export const groupOf = ({ kind }: ReadBack): string => GROUPS[kind];
