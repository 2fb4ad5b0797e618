import fc from "fast-check";
import { bringTogether } from "../../src/matching";
import { markChanges, restore, textsOf, type NetworkRecord } from "../../src/record";
import { readInput } from "../../src/intake";
import { informationTable, type Rows } from "../builders/informationTable";
import { link, network, person, place, statement } from "../builders/network";
import { rounds } from "../builders/rounds";
import { settled } from "../builders/settled";
import { wordFile } from "../builders/wordFile";

/** What one worker's table says, as it is read. */
async function tableOf(name: string, rows: Rows): Promise<NetworkRecord> {
  const read = await readInput(wordFile([informationTable(rows)]), name);
  if (!read.ok) throw read.error;
  return read.record;
}

const together = (a: NetworkRecord, b: NetworkRecord) => bringTogether(a, b).record;

/** A record by what it says, with names in place of ids. */
function said(record: NetworkRecord): unknown {
  const names = new Map([...record.people, ...record.places].map(({ id, name }) => [id, `<${name}>`]));
  const plain = (value: unknown): unknown => {
    if (typeof value === "string") return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== "object") return value;
    const { id: _id, number: _number, became: _became, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, plain(item)]));
  };
  const { lineage: _lineage, lastNumber: _last, id: _id, doubts, ...rest } = record;
  const asked = doubts.map(({ about, ...doubt }) => ({ ...doubt, about: about.map((id) => names.get(id) ?? "").sort() }));
  return settled(plain({ ...rest, doubts: asked }) as NetworkRecord);
}

const expectSound = (record: NetworkRecord) =>
  expect(restore(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, record, repairs: [] });

test("three workers' tables: everybody once, every line there, near names asked about", async () => {
  const tables = await Promise.all([
    tableOf("a.docx", {
      concerns: ["Missing overnight since March."],
      contexts: ["Victoria Park (harmful)"],
      people: ["Tariq Khan – friend", "Male L"],
      questions: ["Who is Male L?"],
    }),
    tableOf("b.docx", {
      concerns: ["Seen with new phones."],
      people: ["Tariq Khan – cousin", "Maryam Osei"],
      questions: ["Who is Male L?"],
    }),
    tableOf("c.docx", {
      contexts: ["Victoria Park (after school)"],
      people: ["Mariam Osei"],
      contacts: ["Ruth Abbott – Harbour School"],
    }),
  ]);
  const [a, b, c] = tables as [NetworkRecord, NetworkRecord, NetworkRecord];
  const both = together(a, b);
  const { record, notes } = bringTogether(both, c);
  expect(record.people.filter(({ name }) => name === "Tariq Khan")).toHaveLength(1);
  expect(record.places.filter(({ name }) => name === "Victoria Park")).toHaveLength(1);
  expect(record.doubts.map(({ question }) => question).join()).toContain("Is “Mariam Osei” the same person as “Maryam Osei”?");
  expect(notes.join(" ")).toMatch(/were added\..*may be the same person or place/u);
  const texts = textsOf(record).map(({ text }) => text);
  for (const table of tables) for (const { text } of table.originals) expect(texts).toContain(text);
  expectSound(record);
});

const NAMES = ["Tariq Khan", "Tarik Khan", "Maryam Osei", "Male L", "Female B", "Leon Whitfield", "Leon", "Unknown adult male"];
const PLACES = ["Victoria Park", "12 Larkspur Road", "12 Larkspur Rd", "Harbour School", "Home", "youth club", "Brighton"];
const LINES = ["Missing overnight.", "Has a new phone", "Seen with older males", "Known to youth justice"];
const some = (from: readonly string[], most: number) => fc.subarray([...from], { maxLength: most });
const rows = fc.record({
  concerns: some(LINES, 3),
  contexts: some(PLACES, 3),
  people: some(NAMES, 4).map((names) => names.map((name, index) => (index % 2 ? `${name} – friend` : name))),
  questions: some(["Who is Male L?", "Where is the flat?"], 2),
});

test("the order in which tables are joined makes no difference, and no line of any is lost", async () => {
  const filled = rows.filter((one) => Object.values(one).some((lines) => lines.length > 0));
  await fc.assert(
    fc.asyncProperty(filled, filled, filled, async (...three) => {
      const tables = await Promise.all(three.map((one, index) => tableOf(`${"abc"[index] ?? ""}.docx`, one)));
      const [a, b, c] = tables as [NetworkRecord, NetworkRecord, NetworkRecord];
      const made = together(together(a, b), c);
      expect(said(together(a, together(b, c)))).toEqual(said(made));
      expect(said(together(together(c, a), b))).toEqual(said(made));
      const texts = new Set(textsOf(made).map(({ text }) => text));
      for (const table of tables) {
        for (const { text, at } of textsOf(table)) if (at.key !== "question") expect(texts).toContain(text);
      }
      expectSound(made);
    }),
    { numRuns: rounds(50) },
  );
});

test("people with no name of their own are never made one", () => {
  const a = network(person("p1", "Unknown adult male", { unknown: true }), person("p2", "Leon"));
  const b = {
    ...network(person("p1", "Unknown adult male", { unknown: true, note: "Grey van" }), person("p2", "Leon")),
    id: "n2",
  };
  const { record } = bringTogether(a, b);
  expect(record.people.map(({ name }) => name)).toEqual(["Unknown adult male", "Leon", "Unknown adult male", "Leon"]);
  expect(record.doubts.filter(({ kind }) => kind === "same-person")).toHaveLength(1);
});

test("two dates of birth under one name are two people; other values that differ are asked about", () => {
  const a = network(
    person("p1", "Tariq Khan", { born: "2010-01-02" }),
    person("p2", "Ruth Abbott", { kind: "child", reach: "a@x.example" }),
  );
  const b = {
    ...network(
      person("p1", "Tariq Khan", { born: "2009-01-02" }),
      person("p2", "Ruth Abbott", { kind: "child", reach: "b@x.example" }),
    ),
    id: "n2",
  };
  for (const record of [together(a, b), together(b, a)]) {
    expect(record.people.map(({ name }) => name).sort()).toEqual(["Ruth Abbott", "Tariq Khan", "Tariq Khan"]);
    expect(record.doubts).toEqual([expect.objectContaining({ kind: "conflict", field: "reach", other: "b@x.example" })]);
  }
});

test("the same statement in both stands once and is confirmed where one confirmed it; a second link of other words stays", () => {
  const one = (id: string, status: "confirmed" | "proposed", nature: string) => ({
    ...network(
      person("p1", "Tariq Khan"),
      person("p2", "Maryam Osei"),
      statement("s1", "Tariq and Maryam met.", ["p1", "p2"], { status }),
      link("l1", "p1", "p2", { nature }),
    ),
    id,
  });
  const record = together(one("n1", "proposed", "friends"), one("n2", "confirmed", "cousins"));
  expect(record.statements.map(({ text, status }) => [text, status])).toEqual([["Tariq and Maryam met.", "confirmed"]]);
  expect(record.links.map(({ nature }) => nature).sort()).toEqual(["cousins", "friends"]);
  expect(together(one("n1", "confirmed", "friends"), one("n2", "confirmed", "friends")).links).toHaveLength(1);
});

test("two risks and two purposes: one of each stands, the other is asked about", () => {
  const a = { ...network(person("p1", "Tariq Khan")), risk: "County Line to Brighton", purpose: "To see" };
  const b = { ...network(person("p1", "Maryam Osei")), id: "n2", risk: "Criminal Exploitation", scope: "The park" };
  const record = together(a, b);
  expect([record.risk, record.purpose, record.scope]).toEqual(["County Line to Brighton", "To see", "The park"]);
  expect(record.doubts).toEqual([
    expect.objectContaining({ kind: "conflict", about: [record.id], field: "risk", other: "Criminal Exploitation" }),
  ]);
  expectSound(record);
});

test("two networks that have one id by chance are joined, not taken for files of one", () => {
  const a = network(person("p1", "Tariq Khan"), place("c1", "Victoria Park"));
  const b = network(person("p1", "Maryam Osei"), person("p2", "Tariq Khan"));
  expect(
    together(a, b)
      .people.map(({ name }) => name)
      .sort(),
  ).toEqual(["Maryam Osei", "Tariq Khan"]);
});

test("files of one network say what was added and what is asked", () => {
  const base = network(person("p1", "Tariq Khan"));
  const a = markChanges(base, { ...base, purpose: "To see" });
  const more = network(person("p1", "Tariq Khan"), person("p2", "Maryam Osei"), link("l1", "p1", "p2"));
  const b = markChanges(base, { ...more, purpose: "To protect" });
  expect(bringTogether(a, b).notes).toEqual(["1 person and 1 link were added.", "1 value differs and is asked under Prepare."]);
  expect(bringTogether(a, a).notes).toEqual([]);
});
