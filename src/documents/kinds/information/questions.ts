import { PRE_MAPPING_QUESTIONS } from "../../../guidance";
import type { NetworkRecord } from "../../../record";
import type { Cell, Table } from "../../blocks";
import { fixed } from "../../blocks";
import type { Part } from "../../kind";
import { freePart, heading } from "../../parts/free";
import { textLines } from "../../parts/lines";

const TITLE = "Questions to consider at this stage";

const table = (rows: Cell[][]): Table => ({
  type: "table",
  caption: TITLE,
  description: "A row for each question. Columns: question, answer.",
  columns: [
    { head: "Question", share: 55 },
    { head: "Answer", share: 45 },
  ],
  rows,
  rowHeads: false,
});

/** Questions of the guidance, then any that a record brought along under an id of its own. */
function asked(record: NetworkRecord): { id: string; text: string }[] {
  const known = new Set(PRE_MAPPING_QUESTIONS.map(({ id }) => id));
  const others = Object.keys(record.preMapping).filter((id) => !known.has(id) && record.preMapping[id] !== "");
  return [...PRE_MAPPING_QUESTIONS, ...others.map((id) => ({ id, text: id }))];
}

/** "Pre-Mapping Work": what to ask before the first session. */
export function preMappingPart(level: 1 | 2): Part {
  return freePart({
    build: ({ record }) => {
      const rows = asked(record).map(({ id, text }): Cell[] => {
        const target = { collection: "record" as const, id: record.id, field: `preMapping.${id}` };
        return [
          fixed(text),
          { lines: textLines(record.preMapping[id] ?? "", target), label: text.slice(0, 60), none: "–", target },
        ];
      });
      return [heading(level, TITLE), table(rows)];
    },
    blank: () => [heading(level, TITLE), table(PRE_MAPPING_QUESTIONS.map(({ text }) => [fixed(text), { lines: [], room: 2 }]))],
    fields: PRE_MAPPING_QUESTIONS.map(({ id, text }) => ({ of: "record", field: `preMapping.${id}`, label: text, help: "" })),
  });
}
