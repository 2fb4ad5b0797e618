import { innerId, INSIDE, kindAt, type Inner, type Change, type CollectionName, type Id, type Target } from "../../record";
import { entryTarget, type Edit } from "./edit";
import { readValue } from "./readValue";
import { stripped } from "./stripped";
import type { Taking } from "./taking";
import type { WrittenControl, WrittenLine } from "./written";

/** Lists whose entries can be made from a row of words; a link needs its two ends, which a row only names. */
const LISTS: readonly CollectionName[] = ["people", "places", "incidents", "statements", "questions", "actions", "interventions"];

/** Where words go that are no value of their own. */
const REST: Readonly<Record<string, string>> = {
  people: "note",
  places: "note",
  incidents: "what",
  statements: "text",
  questions: "text",
  actions: "text",
  interventions: "aim",
  attendance: "why",
  decisions: "text",
  parked: "text",
  versions: "changed",
  items: "text",
  agenda: "text",
};

/** A field inside its entry: of "attendance.t1.why" just "why". */
function ownField(target: Target): string {
  const inner = entryTarget(target).field;
  return inner === "" ? target.field : target.field.slice(inner.length + 1);
}

/** The values a cell may hold, in order: those with words in front of them are known by these. */
function slotsOf({ lines, target }: WrittenControl): { about: Target; lead: string; lines: WrittenLine[] }[] {
  const slots: { about: Target; lead: string; lines: WrittenLine[] }[] = [];
  const main = { about: target, lead: "", lines: [] };
  for (const line of lines) {
    if (!line.about) continue;
    const known = slots.find(({ about }) => about.field === line.about?.field);
    if (known) known.lines.push(line);
    else slots.push({ about: line.about, lead: line.lead, lines: [line] });
  }
  const whole = kindAt(target).type === "other" || slots.some(({ about }) => about.field === target.field);
  return whole ? slots : [main, ...slots];
}

type Values = { put: Map<string, { about: Target; lines: string[] }>; rest: string[] };

/** Lines of one cell by the value they are: words in front tell which, else the first free one; text takes several. */
function readCell({ like, lines }: Extract<Edit, { type: "row" }>["cells"][number], { put, rest }: Values): void {
  const slots = slotsOf(like);
  const derived = like.lines.filter(({ about }) => !about).map(({ lead }) => lead.trim());
  for (const line of lines) {
    const led = slots.find(({ lead }) => lead.trim() !== "" && line.startsWith(lead.trim()));
    if (!led && derived.some((lead) => lead !== "" && line.startsWith(lead))) {
      rest.push(line);
      continue;
    }
    const free = slots.find(({ about, lead }) => {
      const kind = kindAt(about).type;
      const fits = kind === "text" || (!put.has(about.field) && readValue(line, about) !== undefined);
      return lead.trim() === "" && kind !== "other" && fits;
    });
    const slot = led ?? free;
    if (!slot) {
      rest.push(line);
      continue;
    }
    const text = led ? stripped([line], [{ text: "", value: "", lead: led.lead, tail: "" }]).value : line;
    const value = put.get(slot.about.field) ?? { about: slot.about, lines: [] };
    value.lines.push(text);
    put.set(slot.about.field, value);
  }
}

/** Inside an entry of a list of its own, such as "carried.n1.reason": what the row was copied from has it, the new one does not. */
const isDeeper = (way: readonly string[]): boolean => way.length > 2;

/** An object with a value at a way such as "source.name". */
function nested(entry: Record<string, unknown>, way: readonly string[], value: unknown): void {
  const [step = "", ...more] = way;
  if (more.length === 0) entry[step] = value;
  else {
    const inside = (entry[step] ??= {}) as Record<string, unknown>;
    nested(inside, more, value);
  }
}

function addInner(taking: Taking, session: Id, list: Inner, entry: Record<string, unknown>): boolean {
  const found = taking.record.sessions.find(({ id }) => id === session);
  if (!found) return false;
  const values = { [list]: [...found[list], { ...entry, id: innerId(taking.record, found, list) }] };
  return taking.apply({ type: "edit", in: "sessions", id: session, values } as Change);
}

/** A row that was copied or added becomes an entry of its own: proposed, and shown to a person. */
export function takeRow(taking: Taking, row: Extract<Edit, { type: "row" }>): void {
  const all = [...row.cells.flatMap(({ lines }) => lines), ...row.others];
  const text = all.join(" – ");
  const at = row.cells[0] && entryTarget(row.cells[0].like.target);
  const inner = INSIDE.find((list) => at?.collection === "sessions" && at.field.startsWith(`${list}.`));
  const list = inner ?? LISTS.find((one) => one === at?.collection);
  const question = `New row in the document: “${text}”.`;
  if (!at || list === undefined)
    return taking.keep(text, `${question} It cannot be read as an entry of its own; add it where it belongs.`);
  const values: Values = { put: new Map(), rest: [...row.others] };
  for (const cell of row.cells) readCell(cell, values);
  const entry: Record<string, unknown> = {};
  for (const { about, lines } of values.put.values()) {
    const value = readValue(lines.join("\n"), about);
    const way = ownField(about).split(".");
    if (value === undefined || isDeeper(way)) values.rest.push(...lines);
    else nested(entry, way, value);
  }
  const rest = REST[list] ?? "text";
  const kept = typeof entry[rest] === "string" ? entry[rest] : "";
  entry[rest] = [kept, ...values.rest].filter((one) => one !== "").join("\n");
  const concerns = taking.namedIn(text);
  const proposed = list === "interventions" ? {} : { status: "proposed" };
  if (inner) {
    const whom = inner === "decisions" || inner === "items" || inner === "parked" ? { concerns } : {};
    if (addInner(taking, at.id, inner, { ...entry, ...whom }))
      taking.ask({ kind: "words", question: `${question} It was added.`, about: [at.id] });
    else taking.keep(text, question);
    return;
  }
  const whom = list === "statements" || list === "questions" || list === "actions" ? { concerns } : {};
  // Where the values do not go together, the words of the row are one entry all the same.
  const id =
    taking.add(list as "actions", { ...entry, ...proposed, ...whom }) ??
    taking.add(list as "actions", { [rest]: text, ...proposed, ...whom });
  if (id === undefined) taking.keep(text, question);
  else taking.ask({ kind: "words", question: `${question} It was added; check it.`, about: [id] });
}
