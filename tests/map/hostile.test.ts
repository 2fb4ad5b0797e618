import fc from "fast-check";
import { JSDOM } from "jsdom";
import { drawingOf, type Drawing } from "../../src/map";
import { makeFlatPicture } from "../../src/map/picture/node";
import { readWords, escapeWords } from "../../src/map/mermaid/escape";
import { cleanLine, type NetworkRecord } from "../../src/record";
import { anyText, HOSTILE } from "../builders/hostile";
import { OPTIONS } from "../builders/maps";
import { link, network, person, place } from "../builders/network";
import { rounds } from "../builders/rounds";

/** Each text once as a person, once as a place and once on a line. */
function networkOf(texts: readonly string[]): NetworkRecord {
  return network(
    { type: "set", values: { risk: texts[0] ?? "" } },
    person("p0", "Centre", { subject: true }),
    ...texts.flatMap((text, i) => [
      person(`p${i + 1}`, text),
      place(`c${i + 1}`, text, { context: true }),
      link(`l${i + 1}`, "p0", `p${i + 1}`, { nature: text }),
    ]),
  );
}

const squeezed = (text: string) => text.replace(/\s+/g, "");
const xml = (svg: string) => new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;

/** What stands in a group of the picture, hyphens of ours taken out. */
function wordsIn(document: Document, id: string, hyphenated: readonly boolean[]): string {
  const rows = [...(document.getElementById(`mt-${id}`)?.querySelectorAll("text") ?? [])].map((row) => row.textContent);
  return squeezed(rows.map((row, i) => (hyphenated[i] ? row.slice(0, -1) : row)).join(""));
}

function expectExact(svg: string, drawing: Drawing, texts: readonly string[]): void {
  const document = xml(svg);
  const tags = new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
  expect([...tags].filter((tag) => !["svg", "title", "desc", "g", "rect", "path", "text"].includes(tag))).toEqual([]);
  const drawn = [...drawing.nodes, ...drawing.links].flatMap(({ strokes }) => strokes).length;
  const nodesAndLinks = [...document.querySelectorAll("g[id^=mt-]:not([id$=-label])")];
  expect(nodesAndLinks.flatMap((group) => [...group.querySelectorAll("path")])).toHaveLength(drawn);
  texts.forEach((text, i) => {
    const clean = cleanLine(text);
    for (const id of [`p${i + 1}`, `c${i + 1}`]) {
      const node = drawing.nodes.find((one) => one.id === id)!;
      const badge = node.unknown ? "?" : "";
      const name = node.name;
      // Two of one name are told apart by a number behind it.
      if (clean !== "") expect(/^(?: \(\d+\))?$/.test(name.slice(clean.length)) && name.startsWith(clean)).toBe(true);
      expect(
        wordsIn(
          document,
          id,
          node.rows.map((row) => row.hyphenated),
        ),
      ).toBe(squeezed(name) + badge);
    }
    const label = drawing.links.find(({ id }) => id === `l${i + 1}`)?.label;
    expect(wordsIn(document, `l${i + 1}-label`, label?.rows.map((row) => row.hyphenated) ?? [])).toBe(squeezed(clean));
  });
}

test("every hostile text is drawn as it is, and becomes nothing else", async () => {
  for (let from = 0; from < HOSTILE.length; from += 9) {
    const texts = HOSTILE.slice(from, from + 9);
    const drawing = drawingOf(networkOf(texts), OPTIONS);
    const { svg } = await makeFlatPicture(drawing);
    expectExact(svg, drawing, texts);
  }
});

test("any text is drawn as it is, and becomes nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 4 }), async (texts) => {
      const drawing = drawingOf(networkOf(texts), OPTIONS);
      const { svg } = await makeFlatPicture(drawing);
      expectExact(svg, drawing, texts);
    }),
    { numRuns: rounds(3, 120) },
  );
});

test("words written as Mermaid text read back as they were", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const whole = text.toWellFormed();
      expect(readWords(escapeWords(whole))).toBe(whole);
      expect(escapeWords(whole)).toMatch(/^(?:[\p{L}\p{M}0-9 ]|#\d+;)*$/u);
    }),
  );
});
