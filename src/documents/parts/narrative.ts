import { narrativeOf, type Sentence } from "../../map";
import { TOLD, wordingOf, type Id, type Statement } from "../../record";
import type { Block, Cell, Line, Target } from "../blocks";
import type { Context, Missing, Part } from "../kind";
import { freePart, heading, paragraph } from "./free";
import { bracket, namesOf, shownName, textLines } from "./lines";
import { statementLines } from "./statements";

const TITLE = "Narrative";
const GROUP = "The group";
const OTHERS = "In other words";

type Owner = "people" | "places" | "record";

/** A sentence as it may be put in other words on the page; what only points to others is fixed. */
function sentenceLines({ of, text }: Sentence): Line[] {
  if (of === undefined) return [{ text, derived: true }];
  return textLines(text, { collection: of.list, id: of.id, field: "wording" });
}

type Told = { words: Map<Id | "", Cell>; names: Map<Id | "", string>; own: ReadonlySet<Id> };

/** The map in words under each person and place: what stands on the picture, for those who hear the page. */
function mapWords({ record, today, profile }: Context): Told {
  const parts = narrativeOf(record, { today, profile });
  const places = new Set(record.places.map(({ id }) => id));
  const cells = parts.map(({ about, heading: name, sentences }) => {
    const owner: Owner = about === "" ? "record" : places.has(about) ? "places" : "people";
    const target: Target = { collection: owner, id: about || record.id, field: "told" };
    return [about, { lines: sentences.flatMap(sentenceLines), target, label: `${name}, in words` }] as const;
  });
  const own = parts.flatMap(({ sentences }) => sentences.filter(({ wording }) => wording === "stands"));
  return {
    words: new Map(cells),
    names: new Map(parts.map(({ about, heading: name }) => [about, name])),
    own: new Set(own.flatMap(({ of }) => (of ? [of.id] : []))),
  };
}

type Worded = { list: (typeof TOLD)[number]; id: Id; name: string; wording: string; changed: boolean; open: boolean };

/** What somebody put in other words, entry by entry. */
function worded({ record }: Context): Worded[] {
  return TOLD.flatMap((list) =>
    record[list].flatMap((entry): Worded[] => {
      const standing = wordingOf(record, { list, id: entry.id });
      if (standing === "none") return [];
      const name =
        "from" in entry
          ? `${shownName(record, entry.from)} and ${shownName(record, entry.to)}`
          : "present" in entry
            ? namesOf(record, [entry.place, ...entry.present])
            : shownName(record, entry.id);
      const changed = standing === "changed";
      return [{ list, id: entry.id, name, wording: entry.wording, changed, open: entry.status === "proposed" }];
    }),
  );
}

/** Words of somebody's own that stand nowhere above: of who or what is not on the map, and those to be looked at again. */
function others(context: Context, own: ReadonlySet<Id>): Block[] {
  const lines = worded(context)
    .filter(({ id }) => !own.has(id))
    .flatMap(({ list, id, name, wording, changed, open }) => {
      const lead = name === "" ? "" : `${name}: `;
      const tail = bracket(changed ? "what is recorded has changed since" : "", open ? "to be confirmed" : "");
      return textLines(wording, { collection: list, id, field: "wording" }, { lead, tail });
    });
  if (lines.length === 0) return [];
  const target: Target = { collection: "record", id: context.record.id, field: "wordings" };
  return [heading(2, OTHERS), { type: "prose", listed: true, cell: { lines, target, label: OTHERS } }];
}

/** Sentences to look at again before a paper is finished. */
const toLookAt = (context: Context): Missing[] =>
  worded(context)
    .filter(({ changed }) => changed)
    .map(({ list, id, name }) => ({
      message: `The sentence about ${name || "an incident"} is in somebody's own words, and what is recorded has changed since. Look at it again.`,
      at: { collection: list, id, field: "wording" },
    }));

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
function said(context: Context, here: readonly Statement[], id: Id | "", owner: Owner): Block[] {
  const { record } = context;
  if (here.length === 0) return [];
  const target = { collection: owner, id: id || record.id, field: "narrative" } as const;
  const name = id === "" ? GROUP : shownName(record, id);
  const lines = here.flatMap((statement) => statementLines(statement, context, id));
  return [{ type: "prose", listed: true, cell: { lines, target, label: `About ${name}` } }];
}

function narrative(context: Context, statements: readonly Statement[]): Block[] {
  const { record } = context;
  const { words, names, own } = mapWords(context);
  const groups = bySubject(context, statements);
  const places = new Set(record.places.map(({ id }) => id));
  const ids = ["", ...record.people.map(({ id }) => id), ...record.places.map(({ id }) => id)];
  // In the order of the map's own words; whoever is not on the picture comes after.
  const ordered = [...new Set(["", ...words.keys(), ...ids])];
  const blocks = ordered.flatMap((id): Block[] => {
    const shown = words.get(id);
    const owner = places.has(id) ? "places" : id === "" ? "record" : "people";
    const told: Block[] = shown ? [{ type: "prose", cell: shown }] : [];
    const here = [...told, ...said(context, groups.get(id) ?? [], id, owner)];
    return here.length === 0 ? [] : [heading(2, id === "" ? GROUP : (names.get(id) ?? shownName(record, id))), ...here];
  });
  return [...blocks, ...others(context, own)];
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
  missing: toLookAt,
  blank: () => [heading(1, TITLE), { type: "room", lines: 12 }],
});

/** Only the map in words, where the statements stand elsewhere. */
export const mapWordsPart: Part = freePart({
  build: (context) => {
    const blocks = narrative(context, []);
    return blocks.length === 0 ? [] : [heading(1, TITLE), ...blocks];
  },
  missing: toLookAt,
});
