import { initialsOf, isCode, letterOf, partsOf } from "../../src/record";

test.each(["Male A", "Female B", "Unknown adult male", "A", "YP 3", "adult female", "Male A's mother", "Child AB".slice(0, 7)])(
  "%s is a code already",
  (name) => {
    expect(isCode(name)).toBe(true);
  },
);

test.each(["Aisha Begum", "Tiny", "Grace", "Jo", "Unknown Khan", "محمد علي", "মীনা"])("%s names somebody", (name) => {
  expect(isCode(name)).toBe(false);
});

test.each([
  ["Aisha Begum-Khan", "ABK"],
  ["Sean O’Brien", "SO"],
  ["Zoë Ångström", "ZÅ"],
  ["", ""],
])("initials of %j are %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("a single name has no shorter form, a code has no parts", () => {
  expect(partsOf("Aisha")).toEqual([]);
  expect(partsOf("Male A")).toEqual([]);
  expect(partsOf("Aisha J Begum")).toEqual(["Aisha", "Begum"]);
});

test("the twenty-seventh person gets two letters", () => {
  expect([1, 26, 27, 52, 53].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA"]);
});
