import fc from "fast-check";
import { aboveReadingAge, readingAge } from "../../../src/guidance/careful";
import { syllablesOf } from "../../../src/guidance/careful/syllables";
import { sentencesIn } from "../../../src/guidance/careful/sentences";

test.each([
  ["friends trust school asked helped hoped takes files league", 1],
  ["people safer going carried useful something placement wanted houses table", 2],
  ["positive family influence carrying various idea management another", 3],
  ["relationship intervention exploitation", 4],
])("%s: %i as they are spoken", (words, count) => {
  expect(words.split(" ").map((word) => [word, syllablesOf(word)])).toEqual(words.split(" ").map((word) => [word, count]));
});

test("what a ten-year-old can read, and what nobody of that age can", () => {
  expect(readingAge("Who do you spend time with? Who can help you if you are in trouble?")).toBeLessThan(9);
  const hard =
    "To what extent do your relationships within the network negatively influence your education and offending behaviour?";
  expect(readingAge(hard)).toBeGreaterThan(13);
  expect(aboveReadingAge(`Draw a ring for you. ${hard}`, 11)).toMatchObject([{ start: 21, end: 21 + hard.length }]);
});

test("of a few words a long one is told, a name is not", () => {
  expect(aboveReadingAge("Exploitation?", 11)).toMatchObject([{ long: ["Exploitation"] }]);
  expect(aboveReadingAge("My map", 11)).toEqual([]);
  expect(readingAge("")).toBe(0);
});

test("a sentence ends at its mark or where a new line begins something, not after a title or in a broken line", () => {
  const text = "Mr. Shah rang. She keeps going\nmissing. Seen by J. Hart\nAmir was there";
  expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Mr. Shah rang.",
    "She keeps going\nmissing.",
    "Seen by J. Hart",
    "Amir was there",
  ]);
});

test("sentences hold every letter of a text once, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", "!", " ", "\n", "”", "é", "1") }), (text) => {
      const spans = sentencesIn(text);
      const inside = spans.map(({ start, end }) => text.slice(start, end)).join("");
      expect(inside.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      expect(spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0))).toBe(true);
    }),
  );
});
