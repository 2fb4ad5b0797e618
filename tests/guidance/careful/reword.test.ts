import fc from "fast-check";
import { CAREFUL, carefulIn, reworded } from "../../../src/guidance/careful";
import { sentenceFor } from "../../builders/carefulWords";

/** The text after the alternative of the first thing found in it. */
const after = (text: string, instead: string) => reworded(text, carefulIn(text)[0]!, instead).text;

test.each([
  [
    "Amir is putting himself at risk at night.",
    "may be at risk of harm from others",
    "Amir may be at risk of harm from others at night.",
  ],
  ["Amir keeps going missing.", "concern that … may be being moved", "Concern that Amir may be being moved."],
  ["He keeps going missing from school.", "concern that … may be being moved", "Concern that he may be being moved from school."],
  ["Seen today. The boys keep going missing.", "concern that … may be moved", "Seen today. Concern that the boys may be moved."],
  ["The police report that he keeps going missing.", "concern that … may be moved", "The police report that he may be moved."],
  ["- Amir keeps going missing", "concern that … may be moved", "- Concern that Amir may be moved"],
  ["Keeps going missing.", "has been reported missing", "Has been reported missing."],
  ["He’s putting himself at risk.", "is at risk", "He’s at risk."],
  ["Clearly, he is afraid.", "", "He is afraid."],
  ["He is clearly afraid.", "", "He is afraid."],
  ["He is afraid, clearly.", "", "He is afraid."],
])("%s becomes, with “%s”: %s", (text, instead, wanted) => {
  expect(after(text, instead)).toBe(wanted);
});

test("an alternative changes nothing outside its sentence, and the cursor goes behind it", () => {
  const entries = fc.constantFrom(...CAREFUL.phrases);
  const words = fc.string({ unit: fc.constantFrom("a", "B", " ", ".", "\n", "é"), maxLength: 30 });
  fc.assert(
    fc.property(entries, words, words, fc.nat(2), (entry, before, behind, which) => {
      const [first, last] = [`${before}\n\n`, `\n\n${behind}`];
      const text = first + sentenceFor(entry, entry.listed, CAREFUL.groups) + last;
      const found = carefulIn(text).find(({ id }) => id === entry.id)!;
      const { text: made, at } = reworded(text, found, entry.instead[which % entry.instead.length]!);
      expect(made.startsWith(first)).toBe(true);
      expect(made.endsWith(last)).toBe(true);
      expect(at).toBeGreaterThan(first.length);
      expect(at).toBeLessThanOrEqual(made.length - last.length);
    }),
  );
});
