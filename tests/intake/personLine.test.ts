import { readPersonLine } from "../../src/intake/lines/personLine";

/** Name, what is told beside it, relation and note, as far as they are told. */
function told(line: string): unknown {
  const reading = readPersonLine(line);
  if (reading.type !== "people") return reading.type;
  const people = reading.people.map(({ name, aliases, born, age, unknown, group, doubted }) => ({
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(born === "" ? {} : { born }),
    ...(age === "" ? {} : { age }),
    ...(unknown ? { unknown } : {}),
    ...(group ? { group } : {}),
    ...(doubted ? { doubted } : {}),
  }));
  return {
    people,
    ...(reading.relation === "" ? {} : { relation: reading.relation }),
    ...(reading.note === "" ? {} : { note: reading.note }),
  };
}
const one = (name: string, more: object = {}, rest: object = {}) => ({ people: [{ name, ...more }], ...rest });

test.each<[string, unknown]>([
  ["Aisha Begum – best friend, attends same PRU", one("Aisha Begum", {}, { note: "best friend, attends same PRU" })],
  ["Callum Hart (15) - friend", one("Callum Hart", { age: "15" }, { note: "friend" })],
  ["Kieran Doyle 16 – peer", one("Kieran Doyle", { age: "16" }, { note: "peer" })],
  ["Jordan, 15, friend", one("Jordan", { age: "15" }, { note: "friend" })],
  ["Kai Mensah, aged 15 (cousin)", one("Kai Mensah", { age: "15" }, { note: "cousin" })],
  ["Callum Hart DOB 12/03/2009 – cousin", one("Callum Hart", { born: "2009-03-12" }, { note: "cousin" })],
  ["Reece 'Tiny' Hart – older male", one("Reece Hart", { aliases: ["Tiny"] }, { note: "older male" })],
  ["Tyrell Grant aka “Smokes” (19)", one("Tyrell Grant", { aliases: ["Smokes"], age: "19" })],
  ["'Tiny' – runs the line", one("Tiny", {}, { note: "runs the line" })],
  ["Shanice B. – girlfriend", one("Shanice B", {}, { note: "girlfriend" })],
  ["HART, Callum – cousin", one("Callum Hart", {}, { note: "cousin" })],
  ["O'Brien, Sean – cousin", one("Sean O'Brien", {}, { note: "cousin" })],
  ["aisha begum – friend", one("Aisha Begum", {}, { note: "friend" })],
  ["CALLUM HART – FRIEND", one("Callum Hart", {}, { note: "FRIEND" })],
  ["Omar bin Said - uncle", one("Omar bin Said", {}, { note: "uncle" })],
  ["ريم – صديقة", one("ريم", {}, { note: "صديقة" })],
  ["Callum Hart is a friend from school", one("Callum Hart", {}, { note: "is a friend from school" })],
  ["Callum Hart friend from school", one("Callum Hart", {}, { note: "friend from school" })],
  ["Mr Jones – shopkeeper", one("Mr Jones", {}, { note: "shopkeeper" })],
])("a name: %s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each<[string, unknown]>([
  ["Mum - Sarah Doyle", one("Sarah Doyle", {}, { relation: "Mum" })],
  ["Brother: Reece (17)", one("Reece", { age: "17" }, { relation: "Brother" })],
  ["Girlfriend (Leah)", one("Leah", {}, { relation: "Girlfriend" })],
  ["Older brother (Reece) supportive", one("Reece", {}, { relation: "Older brother", note: "supportive" })],
  ["Best friend Aisha Begum, same school", one("Aisha Begum", {}, { relation: "Best friend", note: "same school" })],
  ["Mum's partner Dave", one("Dave", {}, { relation: "Mum's partner" })],
  ["Friends from school: Jay, Tom", { people: [{ name: "Jay" }, { name: "Tom" }], relation: "Friends from school" }],
  ["Mum", one("Mum", { unknown: true }, { relation: "Mum" })],
  ["Dad – in prison", one("Dad", { unknown: true }, { relation: "Dad", note: "in prison" })],
])("a relation first: %s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each<[string, unknown]>([
  ["Male B – positive relationship", one("Male B", {}, { note: "positive relationship" })],
  ["YP1 – peer", one("YP1", {}, { note: "peer" })],
  ["A – friend", one("A", {}, { note: "friend" })],
  ["Unknown adult male (47 Mill Lane)", one("Unknown adult male", { unknown: true }, { note: "47 Mill Lane" })],
  [
    "Unknown male known as 'Biggs' – supplies cannabis",
    one("Unknown male", { aliases: ["Biggs"], unknown: true }, { note: "supplies cannabis" }),
  ],
  ["Two unknown males", one("Two unknown males", { unknown: true, group: true })],
  ["Older males from Croydon", one("Older males", { unknown: true, group: true }, { note: "from Croydon" })],
  ["the Eastside boys – rivals", one("the Eastside boys", { group: true }, { note: "rivals" })],
  ['The "London Fields" boys – rivals', one("The London Fields boys", { group: true }, { note: "rivals" })],
  ["Hillside School peers", one("Hillside School peers", { unknown: true, group: true })],
])("a code, someone unknown, or a group: %s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each<[string, unknown]>([
  ["Callum and Reece Hart – brothers", { people: [{ name: "Callum Hart" }, { name: "Reece Hart" }], note: "brothers" }],
  [
    "Tom, Dick and Harry – friends from football",
    { people: [{ name: "Tom" }, { name: "Dick" }, { name: "Harry" }], note: "friends from football" },
  ],
  ["Male B and Female A – couple", { people: [{ name: "Male B" }, { name: "Female A" }], note: "couple" }],
  ["Leah Osei / Kay Shaw", { people: [{ name: "Leah Osei" }, { name: "Kay Shaw" }] }],
])("several people: %s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each<[string, unknown]>([
  ["Jay?", one("Jay", { doubted: true })],
  ["?Kieran – possibly cousin", one("Kieran", { doubted: true }, { note: "possibly cousin" })],
  ["Ali ?surname – friend", one("Ali", { doubted: true }, { note: "surname – friend" })],
])("a question mark at the name doubts the name: %s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each(["N/A", "None known", "TBC", "nothing known", "?"])("%s is nobody", (line) => {
  expect(told(line)).toBe("nothing");
});

test.each([
  "Known to associate with Kieran",
  "Police believe Callum is involved",
  "Hillside School – bullied there",
  "Attends same school as Callum",
])("a sentence names nobody at its start: %s", (line) => {
  expect(told(line)).toBe("words");
});

test("a word and a colon head what follows", () => {
  expect(readPersonLine("Family:")).toEqual({ type: "heading", text: "Family" });
});
