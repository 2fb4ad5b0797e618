import { wording } from "./wording";

export type RowId = "concerns" | "contexts" | "people" | "contacts" | "questions";

/** A row of the table "Information to consider". The label is the guidance's; the hint is never printed. */
export type InformationRow = { id: RowId; label: string; hint: string };

export const INFORMATION_TITLE = "Information to consider";

const LABELS: readonly (readonly [RowId, string])[] = [
  ["concerns", "Current concerns - vulnerabilities"],
  ["contexts", "Current linked contexts"],
  ["people", "Linked people/ group"],
  ["contacts", "Key contacts"],
  ["questions", "Key questions"],
];

/** The five rows, in order. */
export const INFORMATION_ROWS: readonly InformationRow[] = LABELS.map(([id, label]) => ({ id, label, hint: wording.rows[id] }));

export type PreMappingQuestion = { id: string; text: string };

/** "Questions to consider at this stage", before the first session. Answers stand in the record under these ids. */
export const PRE_MAPPING_QUESTIONS: readonly PreMappingQuestion[] = [
  { id: "list-of-persons", text: "Have you identified a list of persons linked to the issue/ group/location of concern?" },
  {
    id: "environmental-contexts",
    text: "Are there any environmental contexts (e.g. school/neighbourhood locations) highlighted by the information?",
  },
  {
    id: "key-contacts",
    text:
      "Have key contacts in relation to these young people and contexts (e.g. practitioners, youth workers, school " +
      "safeguarding leads, police officers, housing wardens) been identified?",
  },
  {
    id: "already-mapped",
    text: "Are there any contexts/young people identified who are already subject to context safeguarding/group mapping?",
  },
  {
    id: "key-questions",
    text:
      "Have key questions been identified in relation to each young person/context/vulnerability as to how they relate " +
      "to the network being mapped?",
  },
];
