import type { Field } from "../fields";
import { RELIABILITY, SOURCE_KINDS, STATEMENT_KINDS } from "./options";

/** Of one sentence, which is edited where it stands: when it was said, by whom, and about whom else. */
export const STATEMENT_FIELDS: readonly Field[] = [
  { type: "choice", path: "kind", label: "What it is", options: STATEMENT_KINDS },
  { type: "date", path: "date", label: "When", leaning: "past" },
  { type: "who", path: "concerns", label: "About", among: "both", several: true },
  { type: "choice", path: "source.kind", label: "Where it comes from", options: SOURCE_KINDS },
  { type: "line", path: "source.name", label: "Who said so" },
  { type: "choice", path: "source.reliability", label: "Is the source reliable", options: RELIABILITY },
  { type: "text", path: "source.why", label: "Why we think so" },
  { type: "yes", path: "ownWords", label: "In the young person’s own words" },
];
