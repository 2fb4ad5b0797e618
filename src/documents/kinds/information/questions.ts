import { PRE_MAPPING_QUESTIONS } from "../../../guidance";
import { considered, consideredWords, lookedWords } from "../../../meeting";
import type { LookUp, NetworkRecord } from "../../../record";
import type { Cell, Line, Table } from "../../blocks";
import { fixed } from "../../blocks";
import type { Context, Part } from "../../kind";
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

const capital = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Each look for whether somebody or somewhere is mapped already, and of another network its title and whom to ask. */
const looked = (look: LookUp): string[] => [
  `${capital(lookedWords(look))}.`,
  ...look.found.map(({ title, contact }) =>
    [title, contact === "" ? "" : `ask ${contact}`].filter((part) => part !== "").join(": "),
  ),
];

/**
 * What is recorded already, under each question. In the team only: a copy for somebody else holds a part of the network, and would
 * count that as all there is.
 */
function recorded({ record, copy }: Context): ReadonlyMap<string, Line[]> {
  if (copy.audience.type !== "team") return new Map();
  const said = considered(record).map(({ id, ...words }) => {
    const all =
      id === "already-mapped" && record.lookUps.length > 0
        ? record.lookUps.flatMap(looked)
        : [`${capital(consideredWords(words))}.`];
    return [id, all.filter((text) => text !== "").map((text): Line => ({ text, derived: true }))] as const;
  });
  return new Map(said);
}

/** "Pre-Mapping Work": what to ask before the first session. */
export function preMappingPart(level: 1 | 2): Part {
  return freePart({
    build: (context) => {
      const { record } = context;
      const known = recorded(context);
      const rows = asked(record).map(({ id, text }): Cell[] => {
        const target = { collection: "record" as const, id: record.id, field: `preMapping.${id}` };
        return [
          { lines: [{ text }, ...(known.get(id) ?? [])] },
          { lines: textLines(record.preMapping[id] ?? "", target), label: text.slice(0, 60), none: "–", target },
        ];
      });
      return [heading(level, TITLE), table(rows)];
    },
    blank: () => [heading(level, TITLE), table(PRE_MAPPING_QUESTIONS.map(({ text }) => [fixed(text), { lines: [], room: 2 }]))],
    fields: PRE_MAPPING_QUESTIONS.map(({ id, text }) => ({ of: "record", field: `preMapping.${id}`, label: text, help: "" })),
  });
}
