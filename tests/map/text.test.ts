import fc from "fast-check";
import { missingFrom, widthOf } from "../../src/map/text/measure";
import { widest, wrap, wrapEvenly } from "../../src/map/text/wrap";
import { anyText } from "../builders/hostile";

test("text is measured from the font's own widths", () => {
  expect(widthOf("Hi")).toBeCloseTo((1479 + 455) / 2048, 6);
  expect(widthOf("Hi", true)).toBeGreaterThan(widthOf("Hi"));
  expect(widthOf("e\u0301")).toBeCloseTo(widthOf("e"), 6);
});

test("letters the font lacks are named, so that another font can be fetched", () => {
  expect(missingFrom("Zoë Łukasz Ωμέγα Юлия")).toEqual([]);
  expect(missingFrom("রহিমা 王")).toEqual(["王"]);
});

test("rows are even rather than full", () => {
  expect(wrapEvenly("Unknown adult male", 7.5).map(({ text }) => text)).toEqual(["Unknown", "adult male"]);
});

test("a double name parts at its own hyphen before it is hyphenated", () => {
  expect(wrap("Watts-Hargreaves", 6).map(({ text, hyphenated }) => [text, hyphenated])).toEqual([
    ["Watts-", false],
    ["Hargreaves", false],
  ]);
});

test("a word no row can hold is cut with a hyphen that shows", () => {
  const rows = wrap("Pneumonoultramicroscopic", 6);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.slice(0, -1).every(({ text, hyphenated }) => hyphenated && text.endsWith("-"))).toBe(true);
});

test("rows hold every character in order, and none is wider than the room", () => {
  fc.assert(
    fc.property(anyText, fc.double({ min: 3, max: 16, noNaN: true }), (text, room) => {
      for (const rows of [wrap(text, room), wrapEvenly(text, room)]) {
        const joined = rows.map((row) => (row.hyphenated ? row.text.slice(0, -1) : row.text)).join("");
        expect(joined.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        const single = Math.max(
          room,
          ...[...new Intl.Segmenter("en").segment(text)].map(({ segment }) => widthOf(`${segment}-`)),
        );
        expect(widest(rows)).toBeLessThanOrEqual(single + 1e-9);
      }
    }),
  );
});
