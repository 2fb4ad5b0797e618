import type { Person } from "../../record";
import type { Field } from "../fields";
import { PERSON_KINDS, ROLES } from "./options";

const isProfessional = (entry: object) => (entry as Person).kind === "professional";
const isOnMap = (entry: object) => !isProfessional(entry);

/** What is asked of everyone first; people who act for an agency have contact details instead of a date of birth. */
export const PERSON_FIELDS: readonly Field[] = [
  { type: "line", path: "name", label: "Name", hint: "A code or “Unknown adult male” will do." },
  { type: "choice", path: "kind", label: "Who", options: PERSON_KINDS },
  { type: "line", path: "job", label: "Job", when: isProfessional },
  { type: "line", path: "agency", label: "Agency", when: isProfessional },
  { type: "line", path: "reach", label: "Phone or e-mail", when: isProfessional },
  { type: "who", path: "contactFor", label: "Contact for", among: "both", several: true, when: isProfessional },
  {
    type: "date",
    path: "born",
    label: "Date of birth",
    leaning: "past",
    hint: "As far as it is known: a year will do.",
    when: isOnMap,
  },
  { type: "yes", path: "subject", label: "A subject of this mapping, with a table of their own", when: isOnMap },
  {
    type: "yes",
    path: "keySubject",
    label: "Key subject",
    hint: "Minutes and map go on this person’s Mosaic file.",
    when: isOnMap,
  },
];

/** What is asked of some. */
export const PERSON_MORE_FIELDS: readonly Field[] = [
  { type: "names", path: "aliases", label: "Also known as", hint: "With commas between.", when: isOnMap },
  { type: "yes", path: "unknown", label: "Not identified yet", when: isOnMap },
  { type: "choices", path: "roles", label: "What is known", options: ROLES, when: isOnMap },
  { type: "pairs", path: "identifiers", label: "Numbers on systems", names: ["System", "Number"], when: isOnMap },
  { type: "text", path: "note", label: "Note" },
];
