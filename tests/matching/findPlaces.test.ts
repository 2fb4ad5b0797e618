import fc from "fast-check";
import { findPlaces } from "../../src/matching";

const found = (text: string) =>
  findPlaces(text)
    .filter(({ by }) => by !== "generic")
    .map(({ name }) => name);

test.each<[string, string[]]>([
  ["123 Lower Mill Lane (adult male address)", ["123 Lower Mill Lane"]],
  ["seen at 14 acacia road last week", ["14 acacia road"]],
  ["Flat 2, 14 Acacia House, Mile End Road, E3 4AB – trap house", ["Flat 2, 14 Acacia House, Mile End Road, E3 4AB"]],
  ["14 Acacia Road, Leyton, where he stays", ["14 Acacia Road, Leyton"]],
  ["14 Acacia Road Leyton E10 7AB, where he stays", ["14 Acacia Road Leyton E10 7AB"]],
  ["14 Acacia Road Leyton Youth Club", ["14 Acacia Road", "Leyton Youth Club"]],
  ["seen at St Mary's School and Victoria Park", ["St Mary's School", "Victoria Park"]],
  ["McDonald's on Roman Road", ["McDonald's on Roman Road"]],
  ["contacted on Snapchat by older males from Croydon", ["Snapchat", "Croydon"]],
  ["travels to Eastfield by train", ["Eastfield"]],
  ["What is the address in Leyton?", ["address in Leyton"]],
  ["found at Hastings train station", ["Hastings train station"]],
  ["a fight at Hackney Downs", ["Hackney Downs"]],
  ["arrested in Reading for theft", ["Reading"]],
  ["lives at Callum's house", ["Callum's house"]],
])("%s", (text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  "Essex Police asked about it",
  "Chelsea Brown is a friend",
  "3 times this week, 2 young people in the park",
  "gets messages from Kieran",
  "He is in Year 10 and does well in English",
  "Reading and writing are hard for him",
  "Missing in May and June",
  "known to CAMHS, referred to Early Help",
])("no place is made of: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("places are never outside the text, and never overlap", () => {
  const words = fc.constantFrom(
    "12",
    "Acacia",
    "Road",
    "in",
    "at",
    "Leyton",
    "Hillside",
    "School",
    "the",
    "address",
    "St",
    "Mary's",
    ",",
    "E3 4AB",
    "Flat 2",
    "and",
    "from",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      let reached = 0;
      for (const { start, end, name } of findPlaces(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(start, end)).toBe(name);
        reached = end;
      }
    }),
  );
});
