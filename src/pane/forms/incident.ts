import type { Field } from "../fields";
import { RELIABILITY, SOURCE_KINDS } from "./options";

/** When, what, where, who was present, and from whom it is known. */
export const INCIDENT_FIELDS: readonly Field[] = [
  { type: "date", path: "date", label: "When it happened", leaning: "past" },
  { type: "text", path: "what", label: "What happened" },
  { type: "who", path: "place", label: "Where", among: "places", several: false },
  { type: "who", path: "present", label: "Who was present", among: "people", several: true },
  { type: "choice", path: "source.kind", label: "Where it comes from", options: SOURCE_KINDS },
  { type: "line", path: "source.name", label: "Who said so" },
  { type: "choice", path: "source.reliability", label: "Is the source reliable", options: RELIABILITY },
  { type: "text", path: "source.why", label: "Why we think so" },
];
