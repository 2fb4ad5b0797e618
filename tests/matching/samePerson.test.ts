import { samePerson } from "../../src/matching";

const same = (first: string, second: string) => samePerson({ name: first }, { name: second });

test.each([
  ["Aisha Begum", "Begum Aisha", "the same names in another order"],
  ["Aisha Begum", "A. Begum", "initial and name"],
  ["Aisha Begum", "Aisha B", "initial and name"],
  ["Aisha Begum", "Aysha Begum", "forms of one first name"],
  ["Callum Hart", "Calum Hart", "spelt nearly alike"],
  ["Callum Hart", "Callum", "the same first name"],
  ["Callum Hart", "Hart", "the same surname"],
  ["Callum James Hart", "Callum Hart", "one has a further name"],
  ["Mohammed Ali", "Muhammad Ali", "forms of one first name"],
  ["Callum", "Calum", "spelt nearly alike"],
])("%s may be %s, for a reason that is said", (first, second, reason) => {
  expect(same(first, second)).toMatchObject({ same: false, reasons: expect.arrayContaining([reason]) });
  expect(same(second, first)?.same).toBe(false);
});

test.each([
  ["Male A", "Male B"],
  ["YP1", "YP2"],
  ["Unknown adult male", "Unknown male"],
  ["Callum Hart", "Reece Hart"],
  ["Jay", "Kay"],
  ["Mark", "Mary"],
  ["Aisha Begum", "Fatima Begum"],
  ["A B", "Aisha Begum"],
])("%s and %s are two people", (first, second) => {
  expect(same(first, second)).toBeUndefined();
});

test("case, accents and titles make no other person", () => {
  expect(same("AISHA BÉGUM", "Aisha Begum")?.same).toBe(true);
  expect(same("Ms Khan", "ms khan")?.same).toBe(true);
});

test("an alias that is the other's name is a reason", () => {
  expect(samePerson({ name: "Reece Hart", aliases: ["Tiny"] }, { name: "Tiny" })?.reasons).toEqual(["both go by “Tiny”"]);
});

test("dates of birth decide: different ones make two people, one and the same is a reason", () => {
  const named = (born: string) => ({ name: "Aisha Begum", born });
  expect(samePerson(named("2010-01-02"), named("2011-01-02"))).toBeUndefined();
  expect(samePerson(named("2010-01-02"), { name: "Aysha Begum", born: "2010-01-02" })?.reasons[0]).toBe("the same date of birth");
});
