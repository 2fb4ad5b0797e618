import type { Field } from "../fields";
import { EFFECTS, PLACE_KINDS } from "./options";

export const PLACE_FIELDS: readonly Field[] = [
  { type: "line", path: "name", label: "Name or address" },
  { type: "choice", path: "kind", label: "What kind of place", options: PLACE_KINDS },
  { type: "choice", path: "effect", label: "For the young people it is", options: EFFECTS },
  { type: "yes", path: "context", label: "A context of this mapping, looked at again at each review" },
  { type: "yes", path: "unknown", label: "Not found out yet", hint: "Such as an address nobody knows." },
  { type: "names", path: "aliases", label: "Also known as", hint: "With commas between." },
  { type: "text", path: "note", label: "Note" },
];
