import { incidentsTogether, showDate, type Id, type Incident, type Link, type NetworkRecord } from "../../record";
import { EFFECT, shownName, SOURCE, STRENGTH } from "./words";

/** A sentence or a few that belong together, and the entries they tell of. */
export type Sentence = { text: string; ids: Id[] };

/** "a, b and c" */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/** A text as a sentence: one white space, one full stop. */
export function stopped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" || /[.!?…]["”’)]?$/.test(line) ? line : `${line}.`;
}

/** Words somebody wrote down, marked as such: the sentences around them are ours. */
function noted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? "" : `Noted: “${line}”.`;
}

/** "(4 June 2025, from the police)"; "" where neither is known. */
function known(date: string, source: string): string {
  const parts = [showDate(date), source === "" ? "" : `from ${source}`].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

const BASIS: Record<Link["basis"], string> = {
  evidenced: "This is evidenced",
  anecdotal: "This was said and is not evidenced",
  "not-known": "Whether this is evidenced is not known",
};

function influence(link: Link, from: string, to: string): string {
  if (link.influence === "both") return `${from} and ${to} influence each other.`;
  if (link.influence === "from-to") return `${from} influences ${to}.`;
  return link.influence === "to-from" ? `${to} influences ${from}.` : "";
}

/** How the link helps, harms and holds, after its evidence: "; it is strong and protective". */
function quality({ strength, effect, past }: Link): string {
  const words = [STRENGTH[strength], EFFECT[effect]].filter((word) => word !== "");
  return words.length === 0 ? "" : `; it ${past ? "was" : "is"} ${listed(words)}`;
}

function together(record: NetworkRecord, { from, to }: Link): string {
  const times = incidentsTogether(record, from, to).length;
  if (times === 0) return "";
  return times === 1 ? "They were together at one recorded incident." : `They were together at ${times} recorded incidents.`;
}

/** Everything the guidance asks to test about a link, in the order in which it is asked. */
export function linkSentence(record: NetworkRecord, link: Link): Sentence {
  const [from, to] = [shownName(record, link.from), shownName(record, link.to)];
  const nature = link.nature === "" ? "" : `: ${link.nature.replace(/[.\s]+$/, "")}`;
  const seen = [link.where && `at ${link.where}`, link.byWhom && `by ${link.byWhom}`].filter((part) => part !== "");
  const parts = [
    `${from} ${link.past ? "was" : "is"} linked to ${to}${nature}.`,
    `${BASIS[link.basis]}${known(link.date, SOURCE[link.source.kind])}${quality(link)}.`,
    seen.length > 0 ? `Seen ${seen.join(" ")}.` : "",
    link.conflict ? "There is conflict between them." : "",
    influence(link, from, to),
    together(record, link),
    link.recheck ? "It is still to be checked." : "",
    link.status === "proposed" ? "This is not confirmed yet." : "",
    noted(link.note),
  ];
  return { text: parts.filter((part) => part !== "").join(" "), ids: [link.id, link.from, link.to] };
}

/** What happened, when, with whom, and where that is known from. */
export function incidentSentence(record: NetworkRecord, incident: Incident): Sentence {
  const place = shownName(record, incident.place);
  const source = SOURCE[incident.source.kind];
  const head = [showDate(incident.date) || "Date not known", place].filter((part) => part !== "").join(", ");
  const present = incident.present.map((id) => shownName(record, id)).filter((name) => name !== "");
  const parts = [
    `${head}: ${stopped(incident.what) || "an incident."}`,
    present.length > 0 ? `Present: ${listed(present)}.` : "",
    source === "" ? "" : `This is known from ${source}.`,
    incident.status === "proposed" ? "This is not confirmed yet." : "",
  ];
  const ids = [incident.id, ...(incident.place === "" ? [] : [incident.place]), ...incident.present];
  return { text: parts.filter((part) => part !== "").join(" "), ids };
}
