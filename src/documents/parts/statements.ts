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

/** Whoever relies on what protects a child reads beside it that nobody has evidence of it. */
const KNOWN = { anecdotal: "said, not evidenced", "not-known": "evidence not known" } as const;

/** Links and places that help, as they stand on the map. */
function helping({ record }: Context): Line[] {
  const links = record.links.filter(({ effect, past }) => effect === "protective" && !past);
  const places = record.places.filter(({ effect }) => effect === "protective");
  return [
    ...links.map(({ from, to, nature, basis, recheck }) => {
      const between = `${shownName(record, from)} and ${shownName(record, to)}`;
      const known = bracket(basis === "evidenced" ? "" : KNOWN[basis], recheck ? "to be checked again" : "");
      return { text: nature === "" ? between : `${between}: ${nature}`, tail: known };
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
    missing: (context) => {
      const { id, statements } = context.record;
      const known = statements.some(({ kind }) => kind === "strength") || helping(context).length > 0;
      return known ? [] : [{ message: "No protective features are recorded. Ask what protects the group.", at: at(id) }];
    },
  });
}
