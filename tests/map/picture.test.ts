import { JSDOM } from "jsdom";
import { drawingOf, lettersWithoutFont, VIEWS, type Drawing } from "../../src/map";
import { idOfElement } from "../../src/map/mermaid/ids";
import { makeFlatPicture, makePicture } from "../../src/map/picture/node";
import { setApart } from "../../src/map/picture/node/letters";
import { ringsOf, type RingsDrawing } from "../../src/map/rings";
import { idsOf } from "../../src/record";
import { largeNetwork, middleNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { link, network, person } from "../builders/network";
import { crowdedOwnMap, exampleOwnMap, withNear, withTie } from "../builders/ownMaps";

const xml = (svg: string) => new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;

/** Every pair of coordinates in path data. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

const groupOf = (document: Document, id: string) => {
  const group = document.getElementById(`mt-${id}`);
  if (!group) throw new Error(`nothing is drawn for ${id}`);
  return group;
};

function expectSame(document: Document, drawing: Drawing): void {
  for (const node of drawing.nodes) {
    const group = groupOf(document, node.id);
    const outline = pointsOf(group.querySelector("path")?.getAttribute("d") ?? "");
    const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
    expect(Math.abs((Math.min(...xs) + Math.max(...xs)) / 2 - node.x)).toBeLessThan(0.5);
    expect(Math.abs((Math.min(...ys) + Math.max(...ys)) / 2 - node.y)).toBeLessThan(0.5);
    expect(Math.abs(Math.max(...xs) - Math.min(...xs) - node.width)).toBeLessThan(0.5);
    expect(Math.abs(Math.max(...ys) - Math.min(...ys) - node.height)).toBeLessThan(0.5);
    const rows = [...group.querySelectorAll("text")];
    expect(rows.map((row) => row.textContent)).toEqual(node.rows.map(({ text }) => text));
    rows.forEach((row, i) => expect(Math.abs(Number(row.getAttribute("y")) - node.rows[i]!.y)).toBeLessThan(0.5));
  }
  for (const link of drawing.links) {
    const line = groupOf(document, link.id).querySelector("path");
    const points = pointsOf(line?.getAttribute("d") ?? "");
    expect(points).toHaveLength(link.points.length);
    points.forEach((point, i) => {
      expect(Math.abs(point.x - link.points[i]!.x)).toBeLessThan(0.5);
      expect(Math.abs(point.y - link.points[i]!.y)).toBeLessThan(0.5);
    });
    expect(line?.hasAttribute("stroke-dasharray")).toBe(link.evidence !== "evidenced");
  }
}

test("Mermaid's picture and the drawing agree on every node, line and word", async () => {
  for (const record of [smallNetwork(), middleNetwork(), largeNetwork(20, 8, 40)]) {
    const drawing = drawingOf(record, { ...OPTIONS, view: VIEWS.detailed });
    expectSame(xml((await makeFlatPicture(drawing)).svg), drawing);
  }
});

test("every mark stands for an entry of the record, and every entry drawn has its mark", async () => {
  const record = middleNetwork();
  const drawing = drawingOf(record, OPTIONS);
  const { svg } = await makeFlatPicture(drawing);
  const marks = [...xml(svg).querySelectorAll("g[id]")].map(({ id }) => id).filter((id) => id !== "frame");
  const ids = marks.map((mark) => idOfElement(mark.replace(/-label$/, "")));
  const known = idsOf(record);
  expect(ids.filter((id) => id === undefined || !known.has(id))).toEqual([]);
  const drawn = [...drawing.nodes, ...drawing.notes, ...drawing.links].map(({ id }) => id);
  expect([...new Set(ids)].sort()).toEqual([...drawn].sort());
});

test("the picture is plain SVG in millimetres with a title and a description", async () => {
  const { svg, alt } = await makeFlatPicture(drawingOf(smallNetwork(), OPTIONS));
  const document = xml(svg);
  const tags = [...document.querySelectorAll("*")].map(({ localName }) => localName);
  expect([...new Set(tags)].sort()).toEqual(["desc", "g", "path", "rect", "svg", "text", "title"]);
  const names = [...document.querySelectorAll("*")].flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
  expect(names.filter((name) => /^(?:style|class|marker|filter|href|on)/.test(name))).toEqual([]);
  expect(document.documentElement.getAttribute("width")).toBe("267mm");
  expect(document.querySelector("title")?.textContent).toBe("County Line to Margate");
  expect(document.querySelector("desc")?.textContent).toBe(alt);
  expect(alt).toContain("six people, five places and 12 links, with two incidents");
});

test("the same record makes the same picture, byte for byte", async () => {
  const [first, second] = [drawingOf(middleNetwork(), OPTIONS), drawingOf(middleNetwork(), OPTIONS)];
  expect(second).toEqual(first);
  const svgs = [await makeFlatPicture(first), await makeFlatPicture(second)];
  expect(svgs[1]).toEqual(svgs[0]);
});

test("the PNG says 300 dots an inch and nothing else about itself", async () => {
  const { png, widthMm } = await makePicture(drawingOf(smallNetwork(), OPTIONS));
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: string[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    chunks.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  expect([...new Set(chunks)]).toEqual(["IHDR", "pHYs", "IDAT", "IEND"]);
  expect(view.getUint32(16)).toBe(Math.round((widthMm / 25.4) * 300));
  expect(view.getUint32(33 + 8)).toBe(11811);
});

test("names in Arabic and Bengali are painted with fonts of their own, and stay whole in the picture", async () => {
  const record = network(person("p1", "مريم أحمد", { subject: true }), person("p2", "রহিমা বেগম"), link("l1", "p1", "p2"));
  const flat = await makeFlatPicture(drawingOf(record, OPTIONS));
  expect(flat.scripts).toEqual(["arabic", "bengali"]);
  expect(flat.svg).toContain('font-family="Noto Sans Bengali, Arimo, Arial, Helvetica, sans-serif"');
  expect(groupOf(xml(flat.svg), "p2").textContent).toBe("রহিমা বেগম");
  const apart = setApart(flat.svg);
  const letters = [...apart.matchAll(/<text x="([\d.]+)"[^>]*>(\p{Script=Bengali}+)<\/text>/gu)];
  expect(letters.map(([, , letter]) => letter)).toEqual(["র", "হি", "মা", "বে", "গ", "ম"]);
  const places = letters.map(([, x]) => Number(x));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("letters no shipped font has are named before anything is printed", () => {
  const drawing = drawingOf(network(person("p1", "Chips 🍟 王"), person("p2", "রহিমা")), OPTIONS);
  expect(lettersWithoutFont(drawing)).toEqual(["🍟", "王"]);
});

function expectSameRings(document: Document, drawing: RingsDrawing): void {
  for (const circle of [drawing.me, ...drawing.near]) {
    const group = groupOf(document, circle.id);
    const outline = pointsOf(group.querySelector("path")?.getAttribute("d") ?? "");
    const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
    expect(Math.abs((Math.min(...xs) + Math.max(...xs)) / 2 - circle.x)).toBeLessThan(0.5);
    expect(Math.abs((Math.min(...ys) + Math.max(...ys)) / 2 - circle.y)).toBeLessThan(0.5);
    expect([...group.querySelectorAll("text")].map((row) => row.textContent)).toEqual(circle.rows.map(({ text }) => text));
  }
  for (const { id, label } of [...drawing.near, ...drawing.ties]) {
    if (!label) continue;
    const rows = [...groupOf(document, `${id}-label`).querySelectorAll("text")];
    expect(rows.map((row) => row.textContent)).toEqual(label.rows.map(({ text }) => text));
    rows.forEach((row, at) => expect(Math.abs(Number(row.getAttribute("x")) - label.rows[at]!.x)).toBeLessThan(0.5));
  }
  for (const { id, points, strokes } of drawing.ties) {
    const line = groupOf(document, id).querySelector("path");
    expect(pointsOf(line?.getAttribute("d") ?? "")).toHaveLength(points.length);
    expect(line?.hasAttribute("stroke-dasharray")).toBe(strokes[0]!.dash.length > 0);
  }
}

test("Mermaid's picture of a young person's own map and the drawing agree on every circle, line and word", async () => {
  for (const map of [exampleOwnMap(), crowdedOwnMap(25), crowdedOwnMap(12, "a3")]) {
    const drawing = ringsOf(map);
    expectSameRings(xml((await makeFlatPicture(drawing)).svg), drawing);
  }
});

test("words that look like Mermaid's own are words", async () => {
  let map = exampleOwnMap();
  for (const [at, name] of ['end"]', "%%{init}%%", "a --> b", "<img src=x>", "ﬂ°°34¶ß", "`**x**`"].entries()) {
    map = withNear(map, { name, note: name, x: 300 * (at - 3), y: 600 });
  }
  map = withTie(map, 'end"]', "a --> b", "|x|");
  const drawing = ringsOf(map);
  const { svg } = await makeFlatPicture(drawing);
  expectSameRings(xml(svg), drawing);
  expect(svg).not.toMatch(/<img|<script|foreignObject/);
});

test("the picture is of the size of its paper, plain, and says in words whom it shows", async () => {
  const { svg, alt, mermaid, png, widthMm, heightMm } = await makePicture(ringsOf(exampleOwnMap()));
  expect([widthMm, heightMm].map(Math.round)).toEqual([246, 154]);
  const names = [...xml(svg).querySelectorAll("*")].map(({ localName }) => localName);
  expect([...new Set(names)].sort()).toEqual(["desc", "g", "path", "rect", "svg", "text", "title"]);
  expect(alt).toMatch(/^My map – AB, 4 June 2025\. Me in the middle\. Very close: Best friend/);
  expect(mermaid).toContain("flowchart LR");
  expect(png.length).toBeGreaterThan(10_000);
});
