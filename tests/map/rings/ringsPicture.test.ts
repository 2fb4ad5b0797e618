import { JSDOM } from "jsdom";
import { makeFlatPicture, makePicture } from "../../../src/map/picture/node";
import { ringsOf, type RingsDrawing } from "../../../src/map/rings";
import { crowdedOwnMap, exampleOwnMap, withNear, withTie } from "../../builders/ownMaps";

const xml = (svg: string) => new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

function groupOf(document: Document, id: string): Element {
  const group = document.getElementById(id);
  if (!group) throw new Error(`nothing is drawn for ${id}`);
  return group;
}

function expectSame(document: Document, drawing: RingsDrawing): void {
  for (const circle of [drawing.me, ...drawing.near]) {
    const group = groupOf(document, `mt-${circle.id}`);
    const outline = pointsOf(group.querySelector("path")?.getAttribute("d") ?? "");
    const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
    expect(Math.abs((Math.min(...xs) + Math.max(...xs)) / 2 - circle.x)).toBeLessThan(0.5);
    expect(Math.abs((Math.min(...ys) + Math.max(...ys)) / 2 - circle.y)).toBeLessThan(0.5);
    expect([...group.querySelectorAll("text")].map((row) => row.textContent)).toEqual(circle.rows.map(({ text }) => text));
  }
  for (const { id, label } of [...drawing.near, ...drawing.ties]) {
    if (!label) continue;
    const rows = [...groupOf(document, `mt-${id}-label`).querySelectorAll("text")];
    expect(rows.map((row) => row.textContent)).toEqual(label.rows.map(({ text }) => text));
    rows.forEach((row, at) => expect(Math.abs(Number(row.getAttribute("x")) - label.rows[at]!.x)).toBeLessThan(0.5));
  }
  for (const { id, points, strokes } of drawing.ties) {
    const line = groupOf(document, `mt-${id}`).querySelector("path");
    expect(pointsOf(line?.getAttribute("d") ?? "")).toHaveLength(points.length);
    expect(line?.hasAttribute("stroke-dasharray")).toBe(strokes[0]!.dash.length > 0);
  }
}

test("Mermaid's picture of a young person's own map and the drawing agree on every circle, line and word", async () => {
  for (const map of [exampleOwnMap(), crowdedOwnMap(25), crowdedOwnMap(12, "a3")]) {
    const drawing = ringsOf(map);
    expectSame(xml((await makeFlatPicture(drawing)).svg), drawing);
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
  expectSame(xml(svg), drawing);
  expect(svg).not.toMatch(/<img|<script|foreignObject/);
});

test("the picture is of the size of its paper, plain, and says in words whom it shows", async () => {
  const { svg, alt, mermaid, png, widthMm, heightMm } = await makePicture(ringsOf(exampleOwnMap()));
  expect([widthMm, heightMm].map(Math.round)).toEqual([241, 170]);
  const names = [...xml(svg).querySelectorAll("*")].map(({ localName }) => localName);
  expect([...new Set(names)].sort()).toEqual(["desc", "g", "path", "rect", "svg", "text", "title"]);
  expect(alt).toMatch(/^My map – AB, 4 June 2025\. Me in the middle\. Very close: Best friend/);
  expect(mermaid).toContain("flowchart LR");
  expect(png.length).toBeGreaterThan(10_000);
});
