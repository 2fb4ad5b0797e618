import { readFileSync } from "node:fs";
import type { Mermaid } from "mermaid";
import { Page } from "../../src/map/picture/node/surroundings";
import { mermaidOf, planOf, type Drawing, type Layout } from "../../src/map";
import { readWords } from "../../src/map/mermaid/escape";
import { cleanLine, type NetworkRecord } from "../../src/record";
import { HOSTILE } from "../builders/hostile";
import { middleNetwork, OPTIONS } from "../builders/maps";
import { link, network, person, place } from "../builders/network";
import { readSources } from "../builders/sources";

/** What an editor's own Mermaid makes of a text, with the settings it comes with. */
type Vertex = { id: string; text?: string };
type Parsed = { vertices: Map<string, Vertex>; edges: { start: string; end: string; text: string }[] };

const page = new Page();
async function parsed(text: string): Promise<Parsed> {
  return page.with(async () => {
    const mermaid = (await import("mermaid")).default as Mermaid;
    expect(await mermaid.parse(text)).toMatchObject({ diagramType: "flowchart-v2" });
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text.replace(/^---\n[\s\S]*?\n---\n/, ""));
    const db = diagram.db as unknown as { getVertices: () => Map<string, Vertex>; getEdges: () => Parsed["edges"] };
    return { vertices: new Map(db.getVertices()), edges: [...db.getEdges()] };
  });
}

/** Nothing of the layout is in the text: where everything lies in one place is soon found. */
function drawn(record: NetworkRecord): Drawing {
  const none = { x: [], y: [], bow: [], labelX: [], labelY: [] };
  return planOf(record, OPTIONS).finish({ ...none, width: 100, height: 100 } as unknown as Layout);
}

test("plain Mermaid reads every person, place and link of a map, and no more", async () => {
  const drawing = drawn(middleNetwork());
  const { vertices, edges } = await parsed(mermaidOf(drawing));
  expect([...vertices.keys()].sort()).toEqual([...drawing.nodes, ...drawing.notes].map(({ id }) => `n_${id}`).sort());
  expect(edges).toHaveLength(drawing.links.length + drawing.notes.length);
});

test("plain Mermaid reads every hostile name as that name and nothing else", async () => {
  const texts = HOSTILE.map(cleanLine);
  const people = HOSTILE.flatMap((text, at) => [
    person(`p${at + 1}`, text),
    link(`l${at + 1}`, "p0", `p${at + 1}`, { nature: text }),
  ]);
  const text = mermaidOf(drawn(network(person("p0", "Centre"), ...people)));
  const places = HOSTILE.map((name, at) => place(`c${at + 1}`, name, { context: true }));
  const [one, other] = [await parsed(text), await parsed(mermaidOf(drawn(network(...places))))];
  expect([one.vertices.size, one.edges.length, other.vertices.size]).toEqual([texts.length + 1, texts.length, texts.length]);
  texts.forEach((name, at) => {
    if (name === "") return;
    const read = [one.vertices.get(`n_p${at + 1}`), other.vertices.get(`n_c${at + 1}`), one.edges[at]];
    expect(read.map((words) => readWords(words?.text ?? ""))).toEqual([name, name, name]);
  });
  // Nothing but what is written by us: no directive, no link, no style of anybody else's.
  expect(text.split("\n").filter((row) => /^\s*(?:%%|click|style|linkStyle|subgraph|accTitle)/.test(row))).toEqual([]);
});

test("nothing but the text of a drawing is ever given to Mermaid, and so never the text a document came with", () => {
  const texts = readSources().map(({ path }) => ({ path, text: readFileSync(`src/${path}`, "utf8") }));
  const callers = texts.filter(({ text }) => /\bmermaid(?:API)?\.(?:render|run|parse|initialize|init)\b/.test(text));
  expect(callers.map(({ path }) => path)).toEqual(["map/mermaid/render.ts"]);
  expect(callers[0]?.text.match(/mermaid\.(?:render|run|parse)\([^)]*\)/g)).toEqual([
    'mermaid.render("mapping-toolkit-map", what.mermaid)',
  ]);
  // What is drawn is made from one of the two drawings, and its text with it.
  const made = texts
    .filter(({ path }) => path.startsWith("map/"))
    .flatMap(({ text }) => text.match(/\bmermaid: \w+\(.*\)/g) ?? []);
  expect(made.filter((text) => !text.startsWith("mermaid: Mermaid")).sort()).toEqual([
    "mermaid: mermaidOf(drawing)",
    "mermaid: mermaidOfRings(drawing)",
  ]);
});
