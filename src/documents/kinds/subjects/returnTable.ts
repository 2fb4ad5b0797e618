import { showDate, type Id, type NetworkRecord, type Person, type Question } from "../../../record";
import type { Block, Cell, Table } from "../../blocks";
import type { Part } from "../../kind";
import { freePart, heading, paragraph } from "../../parts/free";
import { namesOf, shownName } from "../../parts/lines";

/** Fields of the cells that a partner fills in, as they stand in tags; the first says what a row is about. */
export const RETURN_FIELDS = ["returnAbout", "returnKnown", "returnDate", "returnSource"] as const;
/** Heads of the columns, by which the table is known where another program took the tags out. */
export const RETURN_HEADS = ["About", "What is known", "Date", "Source in your agency"] as const;
const RETURN_HEADING = "What your agency knows";
/** What stands for an answer where the agency holds nothing. */
export const NOTHING_KNOWN = "nothing known";

const SHARES = [27, 41, 12, 20] as const;
const ROOM = 2;

/** A row of the table: about a subject, or a question. */
export type ReturnRow = { of: "people" | "questions"; id: Id; lines: string[] };

const personLines = (record: NetworkRecord, { id, born }: Person) => [
  shownName(record, id),
  ...(born === "" ? [] : [`Born ${showDate(born)}`]),
];

const questionLines = (record: NetworkRecord, { text, concerns }: Question) => {
  const about = namesOf(record, concerns);
  return [...text.split("\n").filter((line) => line.trim() !== ""), ...(about === "" ? [] : [`About: ${about}`])];
};

/** The rows of the return table of a subject list: every subject, then every question. */
export function returnRows(record: NetworkRecord): ReturnRow[] {
  return [
    ...record.people.map((person): ReturnRow => ({ of: "people", id: person.id, lines: personLines(record, person) })),
    ...record.questions.map((question): ReturnRow => ({
      of: "questions",
      id: question.id,
      lines: questionLines(record, question),
    })),
  ];
}

function rowOf({ of, id, lines }: ReturnRow): Cell[] {
  return RETURN_FIELDS.map((field, column) => ({
    lines: column === 0 ? lines.map((text, at) => ({ text, derived: true, strong: at === 0 && of === "people" })) : [],
    target: { collection: of, id, field },
    label: RETURN_HEADS[column] ?? "",
    // A placeholder that prints would stand between the partner and what they type.
    none: "",
    room: ROOM,
  }));
}

const table = (rows: Cell[][]): Table => ({
  type: "table",
  caption: RETURN_HEADING,
  description: `A row for each subject and each question, to fill in. Columns: ${RETURN_HEADS.join(", ").toLowerCase()}.`,
  columns: RETURN_HEADS.map((head, column) => ({ head, share: SHARES[column] ?? 1 })),
  rows,
  rowHeads: true,
});

const opening = (): Block[] => [
  { type: "page", orientation: "landscape" },
  heading(1, RETURN_HEADING),
  paragraph(
    `Fill in this table and send the document back the way it came. One point a line. Where your agency holds nothing, write “${NOTHING_KNOWN}”: that is an answer too. Add rows where you need them.`,
    "quiet",
  ),
];

/** What the agency fills in, on a page turned so that there is room to write. */
export const returnPart: Part = freePart({
  build: ({ record }) => {
    const rows = returnRows(record).map(rowOf);
    return rows.length === 0 ? [] : [...opening(), table(rows)];
  },
  blank: () => [
    ...opening(),
    table(
      Array.from({ length: 6 }, () => RETURN_FIELDS.map((_, at): Cell => ({ lines: [], ...(at === 0 ? { room: ROOM } : {}) }))),
    ),
  ],
});
