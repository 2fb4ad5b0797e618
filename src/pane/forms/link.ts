import { shownName, type Link, type NetworkRecord } from "../../record";
import type { Field } from "../fields";
import { BASES, EFFECTS, RELIABILITY, SOURCE_KINDS, STRENGTHS } from "./options";

/** How a link is known: asked before what it is, as the guidance tells mappers to test each one. */
export const LINK_KNOWN_FIELDS: readonly Field[] = [
  { type: "choice", path: "basis", label: "Evidenced or anecdotal", options: BASES },
  { type: "choice", path: "source.kind", label: "Where it comes from", options: SOURCE_KINDS },
  { type: "line", path: "source.name", label: "Who said so" },
  { type: "choice", path: "source.reliability", label: "Is the source reliable", options: RELIABILITY },
  { type: "text", path: "source.why", label: "Why we think so" },
  { type: "date", path: "date", label: "When it was captured", leaning: "past" },
  { type: "line", path: "where", label: "Where seen" },
  { type: "line", path: "byWhom", label: "Seen by whom" },
];

/** What the link is; the names of its two ends stand in the question of influence. */
export function linkIsFields(link: Link, record: NetworkRecord): readonly Field[] {
  const [from, to] = [shownName(record, link.from), shownName(record, link.to)];
  const influence = [
    { value: "from-to", label: `${from} over ${to}` },
    { value: "to-from", label: `${to} over ${from}` },
    { value: "both", label: "Both ways" },
    { value: "none", label: "None" },
    { value: "not-known", label: "Not known" },
  ];
  return [
    { type: "line", path: "nature", label: "What it is", hint: "Such as “friend from school” or “stays there”." },
    { type: "choice", path: "effect", label: "Protective or harmful", options: EFFECTS },
    { type: "choice", path: "strength", label: "How strong", options: STRENGTHS },
    { type: "choice", path: "influence", label: "Who influences whom", options: influence },
    { type: "yes", path: "conflict", label: "There is conflict between them" },
    { type: "yes", path: "past", label: "It is over" },
    { type: "yes", path: "recheck", label: "Check again at the next session" },
    { type: "text", path: "note", label: "Note" },
  ];
}
