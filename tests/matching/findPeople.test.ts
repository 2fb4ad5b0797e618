import { findPeople, findPlaces, NameIndex } from "../../src/matching";

const found = (text: string) => findPeople(text, findPlaces(text)).map(({ name }) => name);

test.each<[string, string[]]>([
  ["Larch house where male K was arrested", ["Male K"]],
  ["Is the relationship with Male L and Female K still positive?", ["Male L", "Female K"]],
  ["Is male A friend of YP2?", ["Male A", "YP2"]],
  ["Jordan stays at mum's in Leyton", ["Jordan"]],
  ["seen with Kieran Doyle and Reece", ["Kieran Doyle", "Reece"]],
  ["Threats from Dwayne Cole over debt", ["Dwayne Cole"]],
  ["Who is Callum's brother?", ["Callum"]],
  ["groomed by Omar bin Said", ["Omar bin Said"]],
])("%s", (text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  "Missing from home",
  "2 adults 3 times",
  "child 1 of 3",
  "a male a week before",
  "Carrying drugs in London",
  "Police were called to Hillside School",
])("nobody is made of: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("whether someone does something in the sentence is told, for finding whom it is about", () => {
  expect(findPeople("Male K stays there with Male L").map(({ acts }) => acts)).toEqual([true, false]);
});

test("known names are found in any case, by their longest form, with a possessive or without", () => {
  const index = new NameIndex([
    { id: "p1", forms: ["Aisha Begum", "Aisha"] },
    { id: "p2", forms: ["Male A"] },
    { id: "c1", forms: ["McDonald's"] },
    { id: "p3", forms: ["Will"] },
  ]);
  const ids = (text: string) => index.find(text).map(({ id, start, end }) => [id, text.slice(start, end)]);
  expect(ids("AISHA BEGUM and aisha’s friend")).toEqual([
    ["p1", "AISHA BEGUM"],
    ["p1", "aisha"],
  ]);
  expect(ids("male A was there, a male a week before")).toEqual([["p2", "male A"]]);
  expect(ids("outside McDonald's")).toEqual([["c1", "McDonald's"]]);
  expect(ids("Will says he will come")).toEqual([["p3", "Will"]]);
});
