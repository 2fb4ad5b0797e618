import { readContextLine } from "../../src/intake/lines/contextLine";

function told(line: string): unknown {
  const reading = readContextLine(line);
  if (reading.type !== "places") return reading.type;
  const { places, effect, nature, note } = reading;
  return [places.map(({ name, kind }) => `${name} (${kind})`).join(" + "), effect, nature, note];
}

test.each<[string, unknown]>([
  ["Positive context – attends youth group", ["youth group (service)", "protective", "attends", ""]],
  [
    "Protective – Eastside Youth Club, attends weekly",
    ["Eastside Youth Club (service)", "protective", "attends weekly", "attends weekly"],
  ],
  ["Positive: boxing gym", ["boxing gym (service)", "protective", "", ""]],
  ["Football club (positive)", ["Football club (service)", "protective", "", "positive"]],
  ["Larch house where Male K was arrested", ["Larch house (address)", "not-known", "was arrested", "where Male K was arrested"]],
  ["Home – 14 Acacia Road, E3 4AB", ["14 Acacia Road, E3 4AB (address)", "not-known", "Home", ""]],
  ["School: Hillside Academy (excluded)", ["Hillside Academy (school)", "not-known", "excluded", "excluded"]],
  ["School – bullying by older pupils", ["School (school)", "not-known", "", "bullying by older pupils"]],
  ["Victoria Park", ["Victoria Park (park)", "not-known", "", ""]],
  ["14 acacia rd", ["14 acacia rd (address)", "not-known", "", ""]],
  ["Online – Snapchat", ["Snapchat (online)", "not-known", "", ""]],
  ["Hangs around chicken shop on Roman Road", ["chicken shop on Roman Road (other)", "not-known", "Hangs around", ""]],
  ["McDonald's, Mare Street", ["McDonald's, Mare Street (other)", "not-known", "", ""]],
  [
    "McDonald's, KFC and Stratford station",
    ["McDonald's (other) + KFC (other) + Stratford station (route)", "not-known", "", ""],
  ],
  [
    "Instagram & Snapchat: threats from rivals",
    ["Instagram (online) + Snapchat (online)", "not-known", "", "threats from rivals"],
  ],
  ["Stairwells of Hart House", ["Stairwells of Hart House (address)", "not-known", "", ""]],
  ["Gran's house in Leyton - feels safe there", ["Gran's house in Leyton (address)", "protective", "", "feels safe there"]],
  ["Male A attends youth club", ["youth club (service)", "not-known", "attends", ""]],
  ["Negative peer group at school", ["peer group at school (school)", "harmful", "", ""]],
  ["Home environment – domestic abuse", ["Home environment (address)", "harmful", "", "domestic abuse"]],
  ["N/A", "nothing"],
  ["No contexts identified at this time", "nothing"],
  ["Positive contexts:", "heading"],
])("%s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test("a name no list knows is a place that is asked about", () => {
  const reading = readContextLine("The Ledge");
  expect(reading.type === "places" && reading.places).toEqual([
    { name: "Ledge", kind: "not-known", unknown: false, sure: false },
  ]);
});
