import { readPersonLine } from "../../src/intake/lines/personLine";
import { answersFor } from "../../src/pane/doubts";
import { apply } from "../../src/record";
import { informationTable } from "../builders/informationTable";
import { peopleOf, read } from "../builders/reading";

const named = (line: string) => {
  const reading = readPersonLine(line);
  return reading.type === "people" ? reading.people.map(({ name }) => name) : [];
};
/** Everybody of a row of linked people but the nameless subject. */
const ofRow = async (people: readonly string[]) => {
  const record = await read([informationTable({ people })]);
  return { record, names: peopleOf(record).filter((name) => name !== "Unnamed subject") };
};

test.each([
  ["Ward, Kai (DOB 04/03/2010)", "Kai Ward"],
  ["Ward, Kai, 04/03/2010, 12 Acacia Road", "Kai Ward"],
  ["Ward, Kai James – DOB 4.3.10", "Kai James Ward"],
  ["WARD, Kai James", "Kai James Ward"],
  ["Al Hassan, Layla (15)", "Layla Al Hassan"],
  ["O'Neill, Siobhan – lives at 12 Acacia Road", "Siobhan O'Neill"],
  ["Ward, Kai, mob: 07700 900123", "Kai Ward"],
  ["Begum, A – DOB 11/09/2009", "A Begum"],
])("%s is one person", (line, name) => {
  expect(named(line)).toEqual([name]);
});

test.each([
  ["Kai, Reece and Tom", ["Kai", "Reece", "Tom"]],
  ["Kai, Reece (15)", ["Kai", "Reece"]],
  ["Jay, Tom – friends", ["Jay", "Tom"]],
  ["Ward, Kai – brothers", ["Ward", "Kai"]],
  ["Kai Ward, Reece (DOB 04/03/2010)", ["Kai Ward", "Reece"]],
  ["Kai (DOB 01/02/2010), Reece (DOB 04/03/2010)", ["Kai", "Reece"]],
  ["Ward, Kai", ["Ward", "Kai"]],
  ["Jordan, Kai (DOB 04/03/2010)", ["Jordan", "Kai"]],
  ["Tiny, Ghost (DOB 04/03/2010)", ["Tiny", "Ghost"]],
  ["Ward, Kai (15)", ["Ward", "Kai"]],
  ["YP1, Kai (DOB 04/03/2010)", ["YP1", "Kai"]],
])("%s names several, or may", (line, names) => {
  expect(named(line)).toEqual(names);
});

test("a surname and a first name that may be two people are asked about, and as one they have the whole name", async () => {
  const { record, names } = await ofRow(["Jordan, Kai (aka Ghost, DOB 04/03/2010)"]);
  expect(names).toEqual(["Jordan", "Kai"]);
  const doubt = record.doubts.find(({ kind }) => kind === "same-person")!;
  expect(doubt.question).toBe(
    "Are “Jordan” and “Kai” one person, Kai Jordan? The table says: Jordan, Kai (aka Ghost, DOB 04/03/2010)",
  );
  const [same] = answersFor(doubt, record).answers;
  const one = apply(record, same!.change).people.filter(({ unknown }) => !unknown);
  expect(one).toMatchObject([{ name: "Kai Jordan", born: "2010-03-04", aliases: ["Ghost"] }]);
});

test.each([
  "Jordan, Kai (DOB 04/03/2010)",
  "Tiny, Ghost (DOB 04/03/2010)",
  "Ward, Kai (15)",
  "Ward, Kai – lives at 12 Acacia Road",
])("%s is asked about", async (line) => {
  const { record } = await ofRow([line, "Leah Osei"]);
  expect(record.doubts.filter(({ kind }) => kind === "same-person")).toHaveLength(1);
});

test.each(["Kai, Reece", "Ward, Kai", "Kai, Reece (15)", "Jay, Tom – friends", "YP1, Kai (15)"])(
  "of %s nothing is asked",
  async (line) => {
    const { record } = await ofRow([line, "Leah Osei"]);
    expect(record.doubts.filter(({ kind }) => kind === "same-person" || kind === "is-person")).toEqual([]);
  },
);

test("one line read surname first is asked about; of a row that is written so nothing is asked", async () => {
  const alone = await ofRow(["Ward, Kai (DOB 04/03/2010)", "Tom Reed"]);
  expect(alone.names).toEqual(["Kai Ward", "Tom Reed"]);
  expect(alone.record.doubts.filter(({ kind }) => kind === "is-person")).toHaveLength(1);
  const habit = await ofRow(["Ward, Kai (DOB 04/03/2010)", "Hart, Reece (DOB 01/02/2010)"]);
  expect(habit.names).toEqual(["Kai Ward", "Reece Hart"]);
  expect(habit.record.doubts.filter(({ kind }) => kind === "is-person")).toEqual([]);
});

test("in a row that puts the surname first a line with nothing else is read so too, and two first names are asked about", async () => {
  const lines = [
    "Ward, Kai (DOB 04/03/2010)",
    "Hart, Reece (DOB 01/02/2010)",
    "Reed, Tom",
    "Ali, Omar (DOB 05/06/2011)",
    "Jay, Sam",
  ];
  const { record, names } = await ofRow(lines);
  expect(names).toEqual(["Kai Ward", "Reece Hart", "Tom Reed", "Omar Ali", "Jay", "Sam"]);
  expect(record.doubts.filter(({ kind }) => kind === "same-person").map(({ other }) => other)).toEqual(["Sam Jay"]);
});

test("a row that also has names in the usual order, or surnames in capitals, says nothing of its other lines", async () => {
  const mixed = await ofRow(["Ward, Kai (DOB 04/03/2010)", "Hart, Reece (DOB 01/02/2010)", "Leah Osei", "Reed, Tom"]);
  expect(mixed.names).toEqual(["Kai Ward", "Reece Hart", "Leah Osei", "Reed", "Tom"]);
  const shouted = await ofRow(["WARD, Kai", "HART, Reece", "Reed, Tom"]);
  expect(shouted.names).toEqual(["Kai Ward", "Reece Hart", "Reed", "Tom"]);
});

test("a date of birth on a line of its own tells the order of the name above it", async () => {
  const { names } = await ofRow(["Ward, Kai", "DOB: 04/03/2010", "Leah Osei"]);
  expect(names).toEqual(["Kai Ward", "Leah Osei"]);
});
