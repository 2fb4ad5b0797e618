import { linesOf, showDate, type Id, type Source, type Statement } from "../../record";
import type { Block, Line, Target } from "../blocks";
import type { Context, Part } from "../kind";
import { bullets, freePart, heading, paragraph } from "./free";
import { aboutWords, bracket, shownName } from "./lines";
import { RELIABILITY, SOURCE } from "./words";

/**
 * A dated, sourced sentence; what is known of it follows in brackets. `under` is whom or where it stands under, `quiet` a kind
 * of source that goes without saying on this paper.
 */
export function statementLines(statement: Statement, context: Context, under: Id | "", quiet?: Source["kind"]): Line[] {
  const also = aboutWords(context.record, statement.concerns, statement.text, under);
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
    const isPlace = context.record.places.some((place) => place.id === id);
    const owner = isPlace ? ("places" as const) : id === "" ? ("record" as const) : ("people" as const);
    const target = { collection: owner, id: id || context.record.id, field: "narrative" };
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

/** Links and places that help, as they stand on the map. */
function helping({ record }: Context): Line[] {
  const links = record.links.filter(({ effect, past }) => effect === "protective" && !past);
  const places = record.places.filter(({ effect }) => effect === "protective");
  return [
    ...links.map(({ from, to, nature, recheck }) => {
      const between = `${shownName(record, from)} and ${shownName(record, to)}`;
      return { text: nature === "" ? between : `${between}: ${nature}`, tail: bracket(recheck ? "to be checked again" : "") };
    }),
    ...places.map(({ id }) => ({ text: shownName(record, id), tail: ": a place that helps" })),
  ];
}

const PROTECTIVE = "Protective features of the group";

/** What protects the group comes first: strengths, protective links, and places that help. */
export function strengthsPart(level: 1 | 2): Part {
  const at = (id: Id): Target => ({ collection: "record", id, field: "strengths" });
  return freePart({
    build: (context) => {
      const { id, statements } = context.record;
      const strengths = statements.filter(({ kind }) => kind === "strength").flatMap((one) => statementLines(one, context, ""));
      const found = helping(context);
      if (strengths.length + found.length === 0)
        return [heading(level, PROTECTIVE), paragraph("No protective features were recorded.")];
      const said: Block = { type: "prose", listed: true, cell: { lines: strengths, target: at(id), label: PROTECTIVE } };
      return [heading(level, PROTECTIVE), ...(strengths.length === 0 ? [] : [said]), ...bullets(found)];
    },
    blank: () => [heading(level, PROTECTIVE), { type: "room", lines: 4 }],
    missing: ({ record: { id, statements, links, places } }) => {
      const known =
        statements.some(({ kind }) => kind === "strength") || [...links, ...places].some(({ effect }) => effect === "protective");
      return known ? [] : [{ message: "No protective features are recorded. Ask what protects the group.", at: at(id) }];
    },
  });
}
