import { informationTable } from "../builders/informationTable";
import { linkOf, peopleOf, read, subjectsOf } from "../builders/reading";
import { cell, paragraph, row, table } from "../builders/wordFile";

const rows = { concerns: "Missing", people: "Leah Osei – friend" };
const small = table([
  ["Concerns", "Missing"],
  ["Linked people", "Leah Osei – friend"],
]);

test.each([
  ["a labelled paragraph", [paragraph("Subject: Aisha Begum")]],
  ["a label of another word", [paragraph("Young person – Aisha Begum")]],
  ["a numbered label", [paragraph("Subject 2: Aisha Begum")]],
  ["a heading", [paragraph("Aisha Begum", { style: "Heading2" })]],
  ["a name with an age", [paragraph("Aisha Begum (14)")]],
  ["a name with a date of birth", [paragraph("1. Aisha Begum – DOB 01/02/2011")]],
  [
    "a paragraph with other words between",
    [paragraph("Subject: Aisha Begum"), paragraph("Information to consider"), paragraph("")],
  ],
])("%s above the table names its subject, without a question", async (_, above) => {
  const record = await read([...above, small]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum"]);
  expect(record.doubts.filter(({ kind }) => kind === "is-subject")).toEqual([]);
  expect(linkOf(record, "Aisha Begum", "Leah Osei")?.status).toBe("confirmed");
});

test.each([
  ["a row of one cell", row([cell("Aisha Begum (14)", { span: 2 })])],
  ["a row with a label", row(["Name", "Aisha Begum"])],
  ["the first row, which the guidance leaves empty", row(["", "Aisha Begum"])],
])("%s inside the table names its subject", async (_, first) => {
  const record = await read([table([first, ["Concerns", "Missing"], ["Linked people", "Leah Osei – friend"]])]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum"]);
});

test("age and date of birth in a heading or a row of the table belong to the subject", async () => {
  const heading = await read([paragraph("Aisha Begum – DOB 01/02/2011"), small]);
  expect(heading.people[0]).toMatchObject({ name: "Aisha Begum", born: "2011-02-01" });
  const inside = await read([
    table([
      ["Name", "Aisha Begum"],
      ["DOB", "01/02/2011"],
      ["Mosaic ID", "123456"],
      ["Concerns", "Missing"],
      ["Linked people", "Leah Osei"],
    ]),
  ]);
  expect(inside.people[0]).toMatchObject({ born: "2011-02-01", identifiers: [{ label: "Mosaic ID", value: "123456" }] });
});

test("several tables have several subjects, and a name in one finds the person of another", async () => {
  const record = await read([
    paragraph("Aisha Begum", { style: "Heading2" }),
    table([
      ["Concerns", "Seen with Callum"],
      ["Linked people", ["Leah Osei – friend", "Mum"]],
    ]),
    paragraph("Callum Hart", { style: "Heading2" }),
    table([
      ["Concerns", "Debt"],
      ["Linked people", ["Aisha Begum – girlfriend", "Mum"]],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum", "Callum Hart"]);
  expect(peopleOf(record)).toEqual(["Aisha Begum", "Callum Hart", "Leah Osei", "Mum of Aisha Begum", "Mum of Callum Hart"]);
  expect(record.statements[0]!.concerns).toEqual(["p1", "p2"]);
  expect(record.links.filter((link) => [link.from, link.to].sort().join() === "p1,p2")).toHaveLength(1);
});

test("two subjects in one table, each after a row with the name", async () => {
  const record = await read([
    table([
      row([cell("Aisha Begum", { span: 2 })]),
      ["Concerns", "Missing"],
      ["People", "Tom Reed"],
      row([cell("Subject: Leah Osei", { span: 2 })]),
      ["Concerns", "Debt"],
      ["People", "Kay Shaw"],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum", "Leah Osei"]);
  expect(linkOf(record, "Leah Osei", "Kay Shaw")).toBeDefined();
  expect(linkOf(record, "Aisha Begum", "Kay Shaw")).toBeUndefined();
});

test("a place may be the subject: people are linked to it", async () => {
  const record = await read([
    paragraph("Context: Victoria Park"),
    table([
      ["Concerns", "Robberies after school"],
      ["Linked people", "Tom Reed – seen there"],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual([]);
  expect(linkOf(record, "Tom Reed", "Victoria Park")).toMatchObject({ status: "confirmed" });
  expect(record.places[0]).toMatchObject({ name: "Victoria Park", kind: "park", context: true });
});

test("several names above one table: nobody is linked without an answer", async () => {
  const record = await read([paragraph("Subjects: Aisha Begum, Callum Hart"), small]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum", "Callum Hart"]);
  expect(record.links.map(({ status }) => status)).toEqual(["proposed", "proposed"]);
  expect(record.doubts.filter(({ kind }) => kind === "is-subject").map(({ about }) => about)).toEqual([["p1", "p2"]]);
});

test("someone with an ordinary name whom only sentences speak of is offered as the subject", async () => {
  const record = await read([
    table([
      ["Concerns", "Jordan was found carrying a knife"],
      ["Contexts", "Hart House where Jordan stays"],
      ["Linked people", "Leah Osei – Jordan's cousin"],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual(["Jordan"]);
  expect(record.doubts.filter(({ kind }) => kind === "is-subject")).toHaveLength(1);
  expect(linkOf(record, "Jordan", "Leah Osei")?.nature).toBe("cousin");
});

test("who is only asked about is not taken for the subject", async () => {
  const record = await read([
    table([
      ["Linked people", "Leah Osei – friend"],
      ["Key questions", ["Who is Kieran?", "Who is Kieran working for?"]],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual(["Unnamed subject"]);
});

test("where nobody can be told, the subject is a person without a name, and it is asked whose table it is", async () => {
  const record = await read([informationTable(rows)]);
  expect(record.people[0]).toMatchObject({ name: "Unnamed subject", unknown: true, subject: true, status: "proposed" });
  expect(record.doubts[0]).toMatchObject({ kind: "is-subject", about: ["p1"] });
});

test("the title of a form and the council's name are not subjects", async () => {
  const record = await read([
    paragraph("London Borough of Hackney"),
    paragraph("Group Mapping"),
    paragraph("Information to consider", { style: "Heading1" }),
    small,
  ]);
  expect(subjectsOf(record)).toEqual(["Unnamed subject"]);
});

test("a title states the risk; purpose, scope and trigger are filled where they are stated", async () => {
  const record = await read([
    paragraph("Mapping Information Network – County Line to Hastings"),
    paragraph("Purpose: to understand who recruits young people"),
    paragraph("Scope: pupils of Hillside School"),
    paragraph("Trigger: stabbing outside the school"),
    paragraph("Date identified: 3 June 2025"),
    paragraph("Completed by: Jo Bright, Social Worker"),
    paragraph("Subject: Aisha Begum"),
    small,
  ]);
  expect(record).toMatchObject({
    risk: "County Line to Hastings",
    purpose: "to understand who recruits young people",
    scope: "pupils of Hillside School",
    trigger: { what: "stabbing outside the school", identified: "2025-06-03", by: "" },
  });
  expect(record.originals.map(({ text }) => text)).toContain("Completed by: Jo Bright, Social Worker");
  expect(peopleOf(record)).not.toContain("Jo Bright");
});
