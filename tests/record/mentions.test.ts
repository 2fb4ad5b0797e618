import fc from "fast-check";
import { holdsWords, MentionFinder } from "../../src/record";
import { rounds } from "../builders/rounds";

const finder = new MentionFinder([
  { id: "p1", forms: ["Male A"] },
  { id: "p2", forms: ["Zoë O'Brien", "Zo"] },
  { id: "p3", forms: ["Sam"] },
  { id: "p4", forms: ["Sam Carter"] },
]);
const found = (text: string) => finder.find(text).map(({ start, end, id }) => [id, text.slice(start, end)]);

test("the longest name wins over the shorter one inside it", () => {
  expect(found("Sam Carter and Sam")).toEqual([
    ["p4", "Sam Carter"],
    ["p3", "Sam"],
  ]);
});

test("case, accents, curly apostrophes, possessives and line breaks do not hide a name", () => {
  expect(found("male a met ZOE O’BRIEN’s brother at zo\u00EB\n o'brien's")).toEqual([
    ["p1", "male a"],
    ["p2", "ZOE O’BRIEN"],
    ["p2", "zo\u00EB\n o'brien"],
  ]);
});

test("a name inside a longer word is not a mention", () => {
  expect(found("Samantha, Zone, Male Ab")).toEqual([]);
});

test("replacing keeps everything around the names to the letter", () => {
  expect(finder.replace("😀 Sam – Male A!", ({ id }) => (id === "p3" ? "S" : undefined))).toBe("😀 S – Male A!");
});

test("a name between any other words is always found where it stands", () => {
  const around = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\p{L}\p{N}\p{M}]/gu, "."));
  fc.assert(
    fc.property(around, around, (before, after) => {
      const text = `${before} Sam Carter ${after}`;
      expect(found(text)).toEqual([["p4", "Sam Carter"]]);
    }),
  );
});

test("a name with a hyphen is found, whichever hyphen was typed", () => {
  const double = new MentionFinder([{ id: "p1", forms: ["Begum-Khan"] }]);
  expect(double.find("with begum‑khan today")).toEqual([{ start: 5, end: 15, id: "p1" }]);
});

test("characters that are not seen do not hide a name", () => {
  expect(found("Sa\u00ADm, ❤️Sam, S\u200Bam")).toEqual([
    ["p3", "Sa\u00ADm"],
    ["p3", "Sam"],
    ["p3", "S\u200Bam"],
  ]);
});

test("a break without width, in a name or as all that parts it from other words, hides none", () => {
  expect(found("with\u200BSam\u200BCarter, S\u200Bam and\u200BMale A\u200Btoo")).toEqual([
    ["p4", "Sam\u200BCarter"],
    ["p3", "S\u200Bam"],
    ["p1", "Male A"],
  ]);
  // The name of one of them stands in the name of another.
  expect(found("the\u200BSam Carter")).toEqual([["p4", "Sam Carter"]]);
  expect(found("mark\u202ESam Carter")).toEqual([["p4", "Sam Carter"]]);
  expect(found("Sam\u200Bantha")).toEqual([["p3", "Sam"]]);
});

test("Bengali names that differ in a vowel sign are different names", () => {
  const bengali = new MentionFinder([{ id: "p1", forms: ["রহিম"] }]);
  expect(bengali.find("রহিম, রহিমা")).toEqual([{ start: 0, end: 4, id: "p1" }]);
});

test("words are held where a finder of them alone finds them", () => {
  const piece = fc.constantFrom(
    "Jo",
    "jo",
    "Zoë",
    "Ward",
    "joined",
    "O’Neill",
    "'",
    "-",
    "–",
    ",",
    " ",
    "  ",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "ওয়ার্ড",
    "𝒜",
    "1",
  );
  const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(words, words, (text, sought) => {
      const found = new MentionFinder([{ id: "p1", forms: [sought] }]).find(text).length > 0;
      expect(holdsWords(text, sought)).toBe(found);
    }),
    { numRuns: rounds(1000) },
  );
});

test.each([
  ["Jo joined them", "jo", true],
  ["She joined them", "Jo", false],
  ["Jo\u200bWard rang", "Jo Ward", true],
  ["Zoe's mother", "Zoë", true],
  ["anything", "", false],
])("in “%s” it is told whether “%s” is held", (text, sought, held) => {
  expect(holdsWords(text, sought)).toBe(held);
});
