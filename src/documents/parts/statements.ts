import { linesOf, showDate, type Id, type Source, type Statement } from "../../record";
import type { Block, Line } from "../blocks";
import type { Context, Part } from "../kind";
import { freePart, heading, paragraph } from "./free";
import { alsoAbout, bracket, shownName } from "./lines";
import { RELIABILITY, SOURCE } from "./words";

/**
 * A dated, sourced sentence; what is known of it follows in brackets. `under` is whom or where it stands under, `quiet` a kind
 * of source that goes without saying on this paper.
 */
export function statementLines(statement: Statement, context: Context, under: Id | "", quiet?: Source["kind"]): Line[] {
  const others = under === "" ? [] : statement.concerns.filter((id) => id !== under);
  const also = alsoAbout(context.record, others, statement.text);
  const { source } = statement;
  const named = [source.kind === quiet ? "" : SOURCE[source.kind], source.name].filter((part) => part !== "").join(": ");
  const trusted = [RELIABILITY[source.reliability].toLowerCase(), source.why.replace(/\s+/g, " ")]
    .filter((part) => part !== "")
    .join(": ");
  const words = statement.ownWords ? "in the young person's own words" : "";
  const open = statement.status === "proposed" ? "to be confirmed" : "";
  const known = [showDate(statement.date), named, trusted, words, also, open].filter((part) => part !== "");
  const tail = known.length === 0 ? "" : ` (${known.join("; ")})`;
  const texts = linesOf(statement.text);
  if (texts.length === 0 && tail !== "") return [{ text: "–", tail, derived: true }];
  return texts.map((text, index) => ({
    text,
    about: { collection: "statements", id: statement.id, field: "text" },
    ...(index === texts.length - 1 ? { tail } : {}),
  }));
}

/** Statements gathered under the first person or place they are about, in the order of the map; the rest under the group. */
function gathered(statements: readonly Statement[], { record }: Context): { id: Id | ""; statements: Statement[] }[] {
  const order = ["", ...record.people.map(({ id }) => id), ...record.places.map(({ id }) => id)];
  const groups = new Map<string, Statement[]>(order.map((id) => [id, []]));
  for (const statement of statements) (groups.get(statement.concerns[0] ?? "") ?? groups.get("") ?? []).push(statement);
  return [...groups].flatMap(([id, found]) => (found.length === 0 ? [] : [{ id, statements: found }]));
}

function narrative(context: Context, statements: readonly Statement[], level: 2 | 3): Block[] {
  return gathered(statements, context).flatMap(({ id, statements: found }): Block[] => {
    const lines = found.flatMap((statement) => statementLines(statement, context, id));
    const target =
      id === ""
        ? { collection: "record" as const, id: context.record.id, field: "narrative" }
        : { collection: id.startsWith("p") ? ("people" as const) : ("places" as const), id, field: "narrative" };
    const name = id === "" ? "The group" : shownName(context.record, id);
    return [heading(level, name), { type: "prose", listed: true, cell: { lines, target, label: `About ${name}` } }];
  });
}

/** Everything that is said, but the strengths, which stand in front. */
export function narrativePart(title: string, level: 1 | 2): Part {
  return freePart({
    build: (context) => {
      const statements = context.record.statements.filter(({ kind }) => kind !== "strength");
      const blocks = narrative(context, statements, level === 1 ? 2 : 3);
      return [heading(level, title), ...(blocks.length === 0 ? [paragraph("Nothing was recorded.")] : blocks)];
    },
    blank: () => [heading(level, title), { type: "room", lines: 12 }],
  });
}

/** What protects the group comes first: strengths, protective links, and places that help. */
export function strengthsPart(level: 1 | 2): Part {
  return freePart({
    build: (context) => {
      const { record } = context;
      const strengths = record.statements
        .filter(({ kind }) => kind === "strength")
        .flatMap((one) => statementLines(one, context, ""));
      const target = { collection: "record" as const, id: record.id, field: "strengths" };
      const found: Line[] = [
        ...record.links
          .filter(({ effect, past }) => effect === "protective" && !past)
          .map(({ from, to, nature, recheck, status }) => {
            const open = bracket(recheck ? "to be checked again" : "", status === "proposed" ? "to be confirmed" : "");
            return {
              text: `${shownName(record, from)} and ${shownName(record, to)}${nature === "" ? "" : `: ${nature}`}${open}`,
            };
          }),
        ...record.places
          .filter(({ effect }) => effect === "protective")
          .map(({ id }) => ({ text: `${shownName(record, id)}: a place that helps` })),
      ];
      const blocks: Block[] = [
        ...(strengths.length === 0
          ? []
          : [{ type: "prose" as const, listed: true, cell: { lines: strengths, target, label: "Protective features" } }]),
        ...(found.length === 0 ? [] : [{ type: "list" as const, lines: found }]),
      ];
      const none = paragraph("No protective features were recorded.");
      return [heading(level, "Protective features of the group"), ...(blocks.length === 0 ? [none] : blocks)];
    },
    blank: () => [heading(level, "Protective features of the group"), { type: "room", lines: 4 }],
    missing: ({ record }) =>
      record.statements.some(({ kind }) => kind === "strength") ||
      [...record.links, ...record.places].some(({ effect }) => effect === "protective")
        ? []
        : [
            {
              message: "No protective features are recorded. Ask what protects the group.",
              at: { collection: "record", id: record.id, field: "strengths" },
            },
          ],
  });
}
