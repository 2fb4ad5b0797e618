import type { Decision, Parked } from "../../record";
import type { Part } from "../kind";
import { about } from "./about";
import { inSession } from "./address";
import { words, type Address, type Field } from "./field";
import { textLines } from "./lines";
import { listPart, type Level } from "./list";
import { short } from "./session";

export function decisionsPart(level: Level): Part {
  return listPart<Decision>({
    of: "sessions",
    heading: "Decisions",
    level,
    entries: ({ session }) => session?.decisions ?? [],
    columns: [
      {
        field: "text",
        label: "Decision",
        share: 52,
        room: 2,
        lines: (decision, at, context) => [...textLines(decision.text, at("text")), ...about(context, decision.concerns)],
      },
      {
        field: "reason",
        label: "Reason",
        share: 48,
        lines: (decision, at) => [
          ...textLines(decision.reason, at("reason")),
          ...textLines(decision.dissent, at("dissent"), { lead: "Disagreement: " }),
        ],
        needed: (decision) =>
          decision.reason === "" ? `No reason is given for the decision “${short(decision.text)}”.` : undefined,
      },
    ],
    address: inSession("decisions"),
    none: "No decisions were recorded.",
    blankRows: 5,
  });
}

export const parkedColumns: Field<Parked>[] = [
  {
    field: "text",
    label: "What it is about",
    share: 52,
    room: 2,
    lines: (parked, at, context) => [...textLines(parked.text, at("text")), ...about(context, parked.concerns)],
  },
  words<Parked>("why", "Why it was parked", { share: 48 }),
];

/** What is outside the purpose of this mapping (guidance, "Mapping Sessions"), so that it does not lead the session away and is not lost. */
export function parkedPart(level: Level, blankRows?: number): Part {
  return listPart<Parked>({
    of: "sessions",
    heading: "Parked: may need its own mapping",
    level,
    entries: ({ session }) => session?.parked ?? [],
    columns: parkedColumns,
    address: inSession("parked") as Address<Parked>,
    ...(blankRows === undefined ? {} : { blankRows }),
  });
}
