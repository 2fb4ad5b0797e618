import { addressParts, samePlace } from "../../src/matching";

test.each([
  ["12 Acacia Rd", "12 acacia road"],
  ["Flat 2, 14 Hart Hse", "Flat 2 14 Hart House"],
  ["The Hillside Sch", "Hillside School"],
  ["12 Acacia St, London E3 4ab", "12 acacia street London E34AB"],
  ["St Mary's Cl", "Saint Marys Close"],
])("%s and %s are written out alike", (first, second) => {
  expect(addressParts(first)).toEqual(addressParts(second));
});

test.each([
  ["12 Acacia Road", "12 Acacia Rd", "the same address, abbreviated differently"],
  ["123 Lower Mill Lane", "123 Lower Copper Mill Lane", "“copper” stands in only one of them"],
  ["12 Acacia Road", "12 Acadia Road", "“acacia” and “acadia” are spelt nearly alike"],
  ["12 Acacia Road", "12 Acacia Road, E3 4AB", "only one has a postcode"],
  ["Flat 2, 14 Hart House", "14 Hart House", "only one has a flat"],
  ["Hillside School", "Hillside Academy", "stand in only one of them"],
  ["Hillside School", "Hillside Secondary School", "“secondary” stands in only one of them"],
  ["Hill Side School", "Hillside School", "the same letters, spaced differently"],
  ["12 Acacia", "12 Acacia Road", "“road” stands in only one of them"],
])("%s may be %s, for a reason that is said", (first, second, reason) => {
  const found = samePlace(first, second);
  expect(found?.same).toBe(false);
  expect(found?.reasons.join("; ")).toContain(reason);
  expect(samePlace(second, first)?.same).toBe(false);
});

test.each([
  ["12 Acacia Road", "14 Acacia Road"],
  ["12 Acacia Road", "12 Acacia Close"],
  ["12 Acacia Road", "Acacia Road"],
  ["Flat 1, 14 Hart House", "Flat 2, 14 Hart House"],
  ["12 Acacia Road, E3 4AB", "12 Acacia Road, E17 4PQ"],
  ["Victoria Park", "Victoria Road"],
  ["Stratford", "Stratford station"],
  ["Bow", "Bow House"],
  ["youth club", "youth group"],
  ["Hillside School", "Northgate School"],
  ["Leyton", "address in Leyton"],
])("%s and %s are two places", (first, second) => {
  expect(samePlace(first, second)).toBeUndefined();
});

test("only case, spacing and punctuation apart is the same", () => {
  expect(samePlace("the  victoria park", "Victoria Park.")).toEqual({ same: true, reasons: ["the same words"] });
});
