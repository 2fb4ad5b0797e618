import { mentionsIn } from "../../src/matching";
import { network, person, place } from "../builders/network";

const record = network(
  person("p1", "Aisha Begum", { aliases: ["Ash"] }),
  person("p2", "Callum Hart"),
  person("p3", "Reece Hart"),
  person("p4", "Unknown adult male", { unknown: true }),
  place("c1", "Victoria Park"),
);

test("the people and places of the record are found by name, alias and a first name nobody shares", () => {
  const { known, unclear, possible } = mentionsIn(record, "Ash met callum at victoria park, Hart was there");
  expect(known.map(({ id }) => id)).toEqual(["p1", "p2", "c1"]);
  expect(unclear).toHaveLength(1);
  expect(possible).toEqual([]);
});

test("new names are offered for what they seem to be", () => {
  const { known, possible } = mentionsIn(record, "Aisha was seen with Kieran Doyle at Hillside School in Leyton");
  expect(known.map(({ id }) => id)).toEqual(["p1"]);
  expect(possible.map(({ as, name }) => [as, name])).toEqual([
    ["person", "Kieran Doyle"],
    ["place", "Hillside School"],
    ["place", "Leyton"],
  ]);
});

test("a surname that two share is for a person to say", () => {
  const { known, unclear, possible } = mentionsIn(record, "Hart is back with Callum Hart");
  expect(known.map(({ id }) => id)).toEqual(["p2"]);
  expect(unclear).toEqual([{ start: 0, end: 4, among: ["p2", "p3"] }]);
  expect(possible).toEqual([]);
});
