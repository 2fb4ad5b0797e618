import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { tablesOf } from "../../src/map";
import { cell } from "../../src/map/tables/csv";
import { cleanLine, shownName } from "../../src/record";
import { anyText, FORMULAS, HOSTILE } from "../builders/hostile";
import { add, link, network, person, place } from "../builders/network";

/** Rows by the names of their columns, as another program's parser reads them. */
function read(csv: string): Record<string, string>[] {
  expect(csv.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...rows] = csvParseRows(csv.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""]));
  });
}

const isFormula = (value: string) => /^[^\p{L}\p{M}\p{N}\p{P}\p{S}]*[=+\-@＝＋－＠−]/u.test(value) || /^[\t\r\n]/.test(value);

test("a link whose influence runs backwards is turned, so that an arrow from source to target is right", () => {
  const record = network(
    person("p1", "Aisha Karim", { kind: "child", subject: true }),
    person("p2", "", { kind: "adult" }),
    place("c1", "Marlow Park", { kind: "park", context: true }),
    link("l1", "p1", "p2", {
      ...{ nature: "runs errands for", influence: "to-from", basis: "anecdotal", strength: "strong", effect: "harmful" },
      ...{
        date: "2025-06",
        source: { kind: "school", name: "Ruth Abbott", reliability: "not-known", why: "" },
        byWhom: "Ruth Abbott",
        conflict: true,
      },
    }),
    link("l2", "p1", "c1", { nature: "meets there", influence: "none", past: true, recheck: true, basis: "evidenced" }),
    link("l3", "p2", "c1", { nature: "unconfirmed", status: "proposed" }),
    add("incidents", { id: "i1", what: "Arrest", date: "2025-05-02", place: "c1", status: "confirmed" }),
  );
  const { nodes, links } = tablesOf(record);
  expect(read(nodes)).toMatchObject([
    { Id: "p1", Label: "Aisha Karim", Type: "Person", Kind: "Child", Subject: "Yes", "Not identified": "" },
    { Id: "p2", Label: "Unknown adult", Type: "Person", Kind: "Adult", Subject: "", "Not identified": "Yes" },
    { Id: "c1", Label: "Marlow Park", Type: "Place", Kind: "Park" },
    { Id: "i1", Label: "2 May 2025: Arrest", Type: "Incident", Date: "2025-05-02" },
  ]);
  const rows = read(links);
  expect(rows).toMatchObject([
    {
      ...{ Source: "p2", Target: "p1", Type: "Directed", Id: "l1", Label: "runs errands for", Evidence: "Anecdotal" },
      ...{ Strength: "Strong", Effect: "Harmful", Conflict: "Yes", Influence: "Source influences target", Date: "2025-06" },
      ...{ Over: "", "To check again": "", "Source kind": "School" },
    },
    {
      Source: "p1",
      Target: "c1",
      Type: "Undirected",
      Evidence: "Evidenced",
      Influence: "None",
      Over: "Yes",
      "To check again": "Yes",
    },
    { Source: "i1", Target: "c1", Type: "Undirected", Label: "happened at" },
  ]);
  expect(links).not.toContain("Ruth Abbott");
  expect(Object.keys(rows[0] ?? {})).not.toContain("Weight");
});

test("any name comes back from another program's parser as it was, and none is a formula there", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const record = network(...texts.map((text, i) => person(`p${i + 1}`, text)));
      const { nodes } = tablesOf(record);
      const labels = read(nodes).map((row) => row["Label"] ?? "");
      labels.forEach((label, i) => {
        const written = cleanLine(texts[i] ?? "") || "Unknown person";
        const name = shownName(record, `p${i + 1}`);
        expect(name.startsWith(written)).toBe(true);
        expect(label.replace(/^'(?=.)/u, isFormula(name) ? "" : "$&")).toBe(name);
        expect(isFormula(label)).toBe(false);
      });
    }),
  );
});

test.each(FORMULAS)("%j is words in a spreadsheet, and no formula", (text) => {
  const [[read_ = ""] = []] = csvParseRows(cell(text));
  expect(read_).toBe(`'${text}`);
});

test("quotes, commas and line breaks stay in their cell", () => {
  const values = [
    'say "hello", then\nleave',
    "a,b",
    "",
    " spaced ",
    "two\r\nlines",
    ...HOSTILE.map((text) => text.toWellFormed()),
  ];
  const back = values.map((value) => csvParseRows(`${cell(value)},end\r\n`));
  expect(back.map(([row]) => row?.[0]?.replace(/^'/, ""))).toEqual(values.map((value) => value.replace(/^'/, "")));
  expect(back.every((rows) => rows.length === 1 && rows[0]?.[1] === "end")).toBe(true);
});
