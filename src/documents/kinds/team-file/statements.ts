import type { Statement } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { choice, type Field } from "../../parts/field";
import { dateLines, sourceLines, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { marks } from "../../parts/people";
import { about } from "../../parts/about";
import { STATEMENT } from "../../parts/words";

const text: Field<Statement> = {
  field: "text",
  label: "What was said",
  share: 46,
  lines: (statement, at, context) => [
    ...textLines(statement.text, at("text")),
    ...about(context, statement.concerns),
    ...marks([statement.ownWords, "In the young person's own words"], [statement.status === "proposed", "To be confirmed"]),
  ],
};

/** Every sentence of the network with its kind, date and source. */
export const statementsList: Part = listPart<Statement>({
  of: "statements",
  heading: "Statements",
  entries: ({ record }) => record.statements,
  columns: [
    text,
    choice<Statement, "kind">("kind", "Kind", STATEMENT, { share: 18 }),
    {
      field: "source",
      label: "Date and source",
      share: 36,
      lines: (statement, at) => [...dateLines(statement.date, at("date")), ...sourceLines(statement.source, at("source"))],
    },
  ],
  address: inList("statements"),
  none: "Nothing is written down yet.",
  blankRows: 10,
});
