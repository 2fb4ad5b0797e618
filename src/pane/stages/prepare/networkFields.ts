import { checkRisk } from "../../../guidance";
import type { Heading, NetworkRecord } from "../../../record";
import type { Field } from "../../fields";

export type HeadingField = Field & { path: Heading | `${Heading}.${string}` };

/** A title may hold a word that is also the name of someone on the map, if the reason is written down. */
function asksForReason(entry: object): boolean {
  const record = entry as NetworkRecord;
  return record.riskReason !== "" || checkRisk(record.risk, record).some(({ id }) => id === "name-needs-reason");
}

/** The title of all papers. */
export const TITLE_FIELDS: readonly HeadingField[] = [
  {
    type: "line",
    path: "risk",
    label: "Key context risk",
    hint: "Stands in the title of every paper, such as “County Line to Brighton”. No names of people.",
  },
  { type: "text", path: "riskReason", label: "Why the name in it may stay", when: asksForReason },
];

/** What the network is about, and the day the timescales count from. */
export const NETWORK_FIELDS: readonly HeadingField[] = [
  { type: "text", path: "purpose", label: "Why this network is being mapped" },
  { type: "text", path: "scope", label: "What is in and what is out", hint: "Anything else may need a map of its own." },
  { type: "text", path: "trigger.what", label: "What set it off" },
  {
    type: "date",
    path: "trigger.identified",
    label: "Date the issue was identified",
    leaning: "past",
    hint: "The first session is due two weeks after this day.",
  },
  { type: "line", path: "trigger.by", label: "Identified by" },
];
