import { readPersonLine } from "../../src/intake/lines/personLine";
import { informationTable } from "../builders/informationTable";
import { linkOf, read } from "../builders/reading";

/** What tells the only person of a line from others, and the note that is left. */
function told(line: string): unknown {
  const reading = readPersonLine(line);
  if (reading.type !== "people") return reading.type;
  const [person] = reading.people;
  return [person!.name, person!.born, person!.identifiers.map(({ value }) => value).join(), reading.note];
}

test.each([
  ["Kai Ward (DOB 04/03/2010, tel 07700 900123, snap: kai_09) – friend", "2010-03-04", "07700 900123,kai_09", "friend"],
  ["Kai Ward (04/03/2010) – friend", "2010-03-04", "", "friend"],
  ["Kai Ward, 4 March 2010, friend", "2010-03-04", "", "friend"],
  ["Kai Ward b. 04/03/2010", "2010-03-04", "", ""],
  ["Kai Ward (DOB 2010)", "2010", "", ""],
  ["Kai Ward – best friend (DOB 04/03/2010)", "2010-03-04", "", "best friend (DOB 04/03/2010)"],
  ["Kai Ward – friend from Bow House (DOB 04/03/2010)", "2010-03-04", "", "friend from Bow House (DOB 04/03/2010)"],
  ["Kai Ward – friend – mob: +44 7700 900123 – NEET", "", "+44 7700 900123", "friend – NEET"],
  ["Kai Ward – friend (NEET, IG: kai.w9)", "", "kai.w9", "friend (NEET)"],
])("%s: birthday, number and name used online are theirs", (line, born, reach, note) => {
  expect(told(line)).toEqual(["Kai Ward", born, reach, note]);
});

test.each([
  ["Kai Ward (04/03/2025) – stabbed", "(04/03/2025) – stabbed"],
  ["Kai Ward – seen on 04/03/2015", "seen on 04/03/2015"],
  ["Kai Ward – lives with mum, 07700 900123", "lives with mum, 07700 900123"],
  ["Kai Ward, lives with Reece Hart, 07700 900123", "lives with Reece Hart, 07700 900123"],
  ["Kai Ward, brother Reece (DOB 12/05/2011)", "brother Reece (DOB 12/05/2011)"],
  ["Kai Ward – close to his cousin Reece (12/05/2011)", "close to his cousin Reece (12/05/2011)"],
  ["Kai Ward – in the Snapchat group", "in the Snapchat group"],
])("%s: the day of something else, or somebody else's number, stays in the note", (line, note) => {
  expect(told(line)).toEqual(["Kai Ward", "", "", note]);
});

test.each(["Rose Lane", "Na Wang", "Safe Badu", "A Odowaa", "A. Rowe"])(
  "%s is somebody, as what stands behind the name is said of nobody and nothing else",
  (name) => {
    expect(told(`${name} (DOB 04/03/2010)`)).toEqual([name, "2010-03-04", "", ""]);
    expect(told(`${name} 04/03/2010`)).toEqual([name, "2010-03-04", "", ""]);
  },
);

test.each(["Rose Lane – robbed there", "A Kosovan male", "An older male", "Social Worker (DOB 04/03/2010)", "A. School"])(
  "%s still names nobody by such a name",
  (line) => {
    expect(["words", "Older male"]).toContain(typeof told(line) === "string" ? told(line) : (told(line) as string[])[0]);
  },
);

test("what stands below a name, a mark a line, is theirs and in no note", async () => {
  const record = await read([
    informationTable({
      people: [
        "Kai Ward\nDOB: 04/03/2010\nTel: 07700 900123\nAlso known as: Ghost, Biggs\nAddress: 12 Acacia Road",
        "Leah Osei – friend",
      ],
    }),
  ]);
  expect(record.people.find(({ name }) => name === "Kai Ward")).toMatchObject({
    born: "2010-03-04",
    aliases: ["Ghost", "Biggs"],
    identifiers: [{ label: "Telephone", value: "07700 900123" }],
  });
  expect(linkOf(record, "Kai Ward", "12 Acacia Road")).toBeDefined();
  expect(record.links.map(({ note }) => note).join()).not.toContain("07700");
  // Every line is kept as it came.
  expect(record.originals.map(({ text }) => text)).toEqual(expect.arrayContaining(["DOB: 04/03/2010", "Tel: 07700 900123"]));
});

test("marks below a line of several people are nobody's in particular", async () => {
  const record = await read([informationTable({ people: ["Kai Ward and Reece Hart", "DOB: 04/03/2010"] })]);
  expect(record.people.map(({ born }) => born).join("")).toBe("");
});
