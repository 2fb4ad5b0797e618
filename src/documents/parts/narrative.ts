import { narrativeOf } from "../../map";
import type { Id, Statement } from "../../record";
import type { Block } from "../blocks";
import type { Context, Part } from "../kind";
import { freePart, heading, paragraph } from "./free";
import { shownName } from "./lines";
import { statementLines } from "./statements";

const TITLE = "Narrative";
const GROUP = "The group";

/** The map in words under the name of each person and place: what stands on the picture, for those who hear the page. */
function mapWords({ record }: Context): Map<Id | "", Block> {
  return new Map(
    narrativeOf(record).map(({ about, sentences }) => [
      about,
      { type: "paragraph", lines: sentences.map(({ text }) => ({ text })) },
    ]),
  );
}

/** Statements by the first person or place they are about; the rest under the group, "". */
function bySubject({ record }: Context, statements: readonly Statement[]): Map<Id | "", Statement[]> {
  const known = new Set([...record.people, ...record.places].map(({ id }) => id));
  const groups = new Map<Id | "", Statement[]>();
  for (const statement of statements) {
    const [first = ""] = statement.concerns;
    const id = known.has(first) ? first : "";
    const group = groups.get(id);
    if (group) group.push(statement);
    else groups.set(id, [statement]);
  }
  return groups;
}

/** Each line to be read back. */
function said(context: Context, here: readonly Statement[], id: Id | "", owner: "people" | "places" | "record"): Block[] {
  const { record } = context;
  if (here.length === 0) return [];
  const target = { collection: owner, id: id || record.id, field: "narrative" } as const;
  const name = id === "" ? GROUP : shownName(record, id);
  const lines = here.flatMap((statement) => statementLines(statement, context, id));
  return [{ type: "prose", listed: true, cell: { lines, target, label: `About ${name}` } }];
}

function narrative(context: Context, statements: readonly Statement[]): Block[] {
  const { record } = context;
  const words = mapWords(context);
  const groups = bySubject(context, statements);
  const places = new Set(record.places.map(({ id }) => id));
  const ids = ["", ...record.people.map(({ id }) => id), ...record.places.map(({ id }) => id)];
  // In the order of the map's own words; whoever is not on the picture comes after.
  const ordered = [...new Set(["", ...words.keys(), ...ids])];
  return ordered.flatMap((id) => {
    const shown = words.get(id);
    const owner = places.has(id) ? "places" : id === "" ? "record" : "people";
    const blocks = [...(shown ? [shown] : []), ...said(context, groups.get(id) ?? [], id, owner)];
    return blocks.length === 0 ? [] : [heading(2, id === "" ? GROUP : shownName(record, id)), ...blocks];
  });
}

/** The detail that is taken off the map (guidance, "Group mapping meeting"): its links in words, then what was said. */
export const narrativePart: Part = freePart({
  build: (context) => {
    // Strengths stand in front, among the protective features.
    const blocks = narrative(
      context,
      context.record.statements.filter(({ kind }) => kind !== "strength"),
    );
    return [heading(1, TITLE), ...(blocks.length === 0 ? [paragraph("Nothing was recorded.")] : blocks)];
  },
  blank: () => [heading(1, TITLE), { type: "room", lines: 12 }],
});

/** Only the map in words, where the statements stand elsewhere. */
export const mapWordsPart: Part = freePart({
  build: (context) => {
    const blocks = narrative(context, []);
    return blocks.length === 0 ? [] : [heading(1, TITLE), ...blocks];
  },
});
