import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readInput } from "../../src/intake";
import { informationTable, LABELS } from "../builders/informationTable";
import { concernsOf, contextsOf, linkOf, peopleOf, read, subjectsOf } from "../builders/reading";
import { cell, paragraph, paragraphOf, row, run, table, wordFile } from "../builders/wordFile";

const subject = paragraph("Subject: Aisha Begum");
const FILLED = {
  concerns: ["Missing from home"],
  contexts: ["Victoria Park"],
  people: ["Leah Osei – best friend"],
  contacts: ["PC Mills"],
  questions: ["Who is Leah meeting?"],
};
const whole = {
  concerns: ["Missing from home"],
  contexts: ["Victoria Park"],
  people: ["Aisha Begum", "Leah Osei"],
  questions: ["Who is Leah meeting?"],
};

async function expectWhole(blocks: readonly string[]): Promise<void> {
  const record = await read(blocks);
  expect(concernsOf(record)).toEqual(whole.concerns);
  expect(contextsOf(record)).toEqual(whole.contexts);
  expect(peopleOf(record)).toEqual(whole.people);
  expect(record.people.filter(({ kind }) => kind === "professional").map(({ name }) => name)).toEqual(["PC Mills"]);
  expect(record.questions.map(({ text }) => text)).toEqual(whole.questions);
  expect(linkOf(record, "Aisha Begum", "Leah Osei")?.nature).toBe("best friend");
}

test.each([
  [
    "in other case and with colons",
    ["CURRENT CONCERNS – VULNERABILITIES:", "LINKED CONTEXTS:", "Linked People/Groups", "KEY CONTACTS", "Key Qs"],
  ],
  ["in one word", ["Concerns", "Contexts", "People", "Contacts", "Questions"]],
  [
    "in other words",
    [
      "Risks and vulnerabilities",
      "Locations of concern",
      "Peers and associates",
      "Professionals involved",
      "What do we need to know? (key questions)",
    ],
  ],
  [
    "with a slip of the pen",
    ["Current concerns - vulnerabilites", "Current linked contexs", "Linked poeple/ group", "Key contacts", "Key questons"],
  ],
  [
    "with what belongs in them in brackets",
    [
      "Current concerns (risks)",
      "Contexts (school, park, online)",
      "Linked people (peers, family)",
      "Contacts (professionals)",
      "Key questions (gaps)",
    ],
  ],
])("labels %s are read", async (_, labels) => {
  const [concerns, contexts, people, contacts, questions] = labels as [string, string, string, string, string];
  await expectWhole([subject, informationTable(FILLED, { concerns, contexts, people, contacts, questions })]);
});

test("rows may stand in any order", async () => {
  const { concerns, contexts, people, contacts, questions } = LABELS;
  const rows = [
    [questions, FILLED.questions],
    [people, FILLED.people],
    [contacts, FILLED.contacts],
    [concerns, FILLED.concerns],
    [contexts, FILLED.contexts],
  ];
  await expectWhole([subject, table(rows as [string, string[]][])]);
});

test("the rows may be numbered in a column of their own", async () => {
  const rows = Object.entries(FILLED).map(([id, lines], index) => [`${index + 1}.`, LABELS[id as keyof typeof LABELS], lines]);
  await expectWhole([subject, table(rows)]);
});

test("a label may have a row to itself above its lines", async () => {
  const rows = Object.entries(FILLED).flatMap(([id, lines]) => [
    row([cell(LABELS[id as keyof typeof LABELS], { span: 2 })]),
    row([cell(lines, { span: 2 })]),
  ]);
  await expectWhole([subject, table(rows)]);
});

test("label and lines may share a cell", async () => {
  const rows = Object.entries(FILLED).map(([id, lines]) => [[LABELS[id as keyof typeof LABELS], ...lines]]);
  await expectWhole([subject, table(rows)]);
  await expectWhole([
    subject,
    table(Object.entries(FILLED).map(([id, lines]) => [`${LABELS[id as keyof typeof LABELS]}: ${lines[0]!}`])),
  ]);
});

test("a merged label, an empty one and a repeated one all go on with their row", async () => {
  const record = await read([
    table([
      row([cell("Linked people", { merged: "restart" }), "Callum Hart – friend"]),
      row([cell("", { merged: "continue" }), "Leah Osei – cousin"]),
      ["Current concerns", "Missing"],
      ["", "Not in school"],
      ["Current concerns", "Debt"],
    ]),
  ]);
  expect(peopleOf(record)).toEqual(["Unnamed subject", "Callum Hart", "Leah Osei"]);
  expect(concernsOf(record)).toEqual(["Missing", "Not in school", "Debt"]);
});

test("labels may run across the top with a subject in each row below", async () => {
  const record = await read([
    table([
      ["Name", "Concerns", "Contexts", "Linked people", "Key questions"],
      ["Aisha Begum", "Missing", "Victoria Park", "Leah Osei – friend", "Where does she stay?"],
      ["Callum Hart (16)", "Not in school", "Hillside School", "Aisha Begum – girlfriend", "Who supplies him?"],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum", "Callum Hart"]);
  expect(linkOf(record, "Callum Hart", "Aisha Begum")?.nature).toBe("girlfriend");
  expect(linkOf(record, "Callum Hart", "Hillside School")?.status).toBe("confirmed");
});

test("a column for each subject makes a table of each", async () => {
  const record = await read([
    table([
      ["", "Aisha Begum", "Leah Osei"],
      ["Concerns", "Missing", "Not in school"],
      ["Linked people", "Tom Reed – cousin", "Aisha Begum – friend"],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum", "Leah Osei"]);
  expect(linkOf(record, "Aisha Begum", "Tom Reed")?.nature).toBe("cousin");
  expect(record.statements.map(({ concerns }) => concerns)).toEqual([["p1"], ["p2"]]);
});

test.each([
  ["real list numbering", [paragraph("Leah Osei – cousin", { bullet: 0 }), paragraph("Tom Reed – friend", { bullet: 0 })]],
  ["typed bullets", ["• Leah Osei – cousin", "• Tom Reed – friend"]],
  ["typed dashes", ["- Leah Osei – cousin", "-Tom Reed – friend"]],
  ["typed numbers", ["1. Leah Osei – cousin", "2) Tom Reed – friend"]],
  ["symbols of Word's own", ["\uF0B7\tLeah Osei – cousin", "\uF0A7 Tom Reed – friend"]],
  ["line breaks", ["Leah Osei – cousin\nTom Reed – friend"]],
  ["carriage returns", [`<w:p>${run("Leah Osei – cousin")}<w:r><w:cr/></w:r>${run("Tom Reed – friend")}</w:p>`]],
  ["tabs between name and note", ["Leah Osei\tcousin", "Tom Reed\t– friend"]],
  ["spaces that do not break", ["\u00A0Leah Osei\u00A0– cousin", "Tom Reed – friend\u00A0"]],
])("lines set off by %s are two people", async (_, lines) => {
  const record = await read([
    subject,
    table([
      ["Concerns", "Missing"],
      ["Linked people", lines],
    ]),
  ]);
  expect(peopleOf(record)).toEqual(["Aisha Begum", "Leah Osei", "Tom Reed"]);
  expect(linkOf(record, "Aisha Begum", "Tom Reed")).toMatchObject({ nature: "friend", note: "" });
});

test("a table in a cell lists one person a row, and its headings are nobody", async () => {
  const inner = table([
    ["Name", "Relationship", "Notes"],
    ["Leah Osei", "cousin", "seen together"],
    ["Tom Reed", "friend", ""],
  ]);
  const record = await read([
    subject,
    table([
      ["Concerns", "Missing"],
      ["Linked people", [inner]],
    ]),
  ]);
  expect(peopleOf(record)).toEqual(["Aisha Begum", "Leah Osei", "Tom Reed"]);
  expect(linkOf(record, "Aisha Begum", "Leah Osei")).toMatchObject({ nature: "cousin", note: "seen together" });
});

test("content controls, links, smart tags and fields show their words", async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const name = `<w:hyperlink><w:smartTag>${run("Leah Osei")}</w:smartTag></w:hyperlink>`;
  const note = `${field("begin")}<w:r><w:instrText>DOCPROPERTY x</w:instrText></w:r>${field("separate")}${run(" – cousin")}${field("end")}`;
  const controlled = `<w:sdt><w:sdtPr><w:alias w:val="People"/></w:sdtPr><w:sdtContent>${cell([paragraphOf(name + note)])}</w:sdtContent></w:sdt>`;
  const record = await read([subject, table([["Concerns", "Missing"], `<w:tr>${cell("Linked people")}${controlled}</w:tr>`])]);
  expect(peopleOf(record)).toEqual(["Aisha Begum", "Leah Osei"]);
});

test("what a form only suggests typing is not read", async () => {
  const placeholder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("Click or tap here to enter text.")}</w:sdtContent></w:sdt>`;
  const record = await read([
    subject,
    table([
      ["Concerns", "Missing"],
      ["Linked people", [placeholder]],
    ]),
  ]);
  expect(peopleOf(record)).toEqual(["Aisha Begum"]);
});

test("a text box above the table is read once, not again as its copy for old programs", async () => {
  const box = `<w:txbxContent>${subject}</w:txbxContent>`;
  const shape = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const record = await read([shape, informationTable(FILLED)]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum"]);
  expect(record.originals.filter(({ text }) => text === "Subject: Aisha Begum")).toHaveLength(1);
});

test("a footnote belongs to the line it is anchored in; the header is kept", async () => {
  const line = paragraphOf(`${run("Leah Osei – cousin")}<w:r><w:footnoteReference w:id="2"/></w:r>`);
  const record = await read(
    [
      subject,
      table([
        ["Concerns", "Missing"],
        ["Linked people", [line]],
      ]),
    ],
    {
      footnotes: { 2: "Seen with her twice in May" },
      header: "OFFICIAL-SENSITIVE",
    },
  );
  expect(linkOf(record, "Aisha Begum", "Leah Osei")?.note).toBe("Seen with her twice in May");
  expect(record.originals.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["OFFICIAL-SENSITIVE", "Seen with her twice in May"]),
  );
});

test("a table laid out inside another is found", async () => {
  await expectWhole([table([[[subject, informationTable(FILLED)]]])]);
});

test("a table in two parts is about one subject", async () => {
  const record = await read([
    subject,
    table([
      ["Concerns", "Missing"],
      ["Contexts", "Victoria Park"],
    ]),
    paragraph(""),
    table([
      ["Linked people", "Leah Osei – friend"],
      ["Key questions", "Who is Leah meeting?"],
    ]),
  ]);
  expect(subjectsOf(record)).toEqual(["Aisha Begum"]);
  expect(linkOf(record, "Aisha Begum", "Leah Osei")?.status).toBe("confirmed");
});

test("columns for source, date and notes say it of the line beside them", async () => {
  const record = await read([
    subject,
    table([
      ["Area", "Details", "Source", "Date", "Notes"],
      [
        "Concerns",
        ["Missing from home", "Carrying a knife", "Low mood"],
        ["Police", "Mum", ""],
        ["02/06/2025", "May 2025", ""],
        ["", "", "See CAMHS letter"],
      ],
      ["Linked people", "Leah Osei – friend", "Hillside School", "", ""],
    ]),
  ]);
  expect(record.statements.map(({ source, date }) => [source.kind, date])).toEqual([
    ["police", "2025-06-02"],
    ["family", "2025-05"],
    ["information-table", ""],
  ]);
  expect(record.statements[2]!.text).toBe("Low mood\nSee CAMHS letter");
  expect(linkOf(record, "Aisha Begum", "Leah Osei")?.source).toMatchObject({
    kind: "school",
    name: "Hillside School (table.docx)",
  });
});

test("a row of another kind is kept and asked about", async () => {
  const record = await read([
    subject,
    table([
      ["Concerns", "Missing"],
      ["People", "Leah Osei"],
      ["Other information", "Likes football"],
    ]),
  ]);
  const note = record.statements.find(({ text }) => text === "Likes football")!;
  expect(note).toMatchObject({ kind: "note", status: "proposed", concerns: ["p1"] });
  expect(record.doubts.filter(({ kind }) => kind === "which-row").map(({ about }) => about)).toEqual([[note.id]]);
});

test("strengths and gaps in rows of their own keep their kind", async () => {
  const record = await read([
    subject,
    table([
      ["Concerns", "Missing"],
      ["Strengths / protective factors", "Good attendance"],
      ["Information gaps", "Where does she stay?"],
    ]),
  ]);
  expect(record.statements.map(({ kind, text }) => [kind, text])).toEqual([
    ["concern", "Missing"],
    ["strength", "Good attendance"],
  ]);
  expect(record.questions.map(({ kind }) => kind)).toEqual(["gap"]);
});

test("the document may stand under another name in the package", async () => {
  const elsewhere = await readInput(wordFile([subject, informationTable(FILLED)], {}, "content/main2.xml"), "table.docx");
  expect(elsewhere.ok && subjectsOf(elsewhere.record)).toEqual(["Aisha Begum"]);
});

test("the strict form of the format has namespaces of its own", async () => {
  const files = unzipSync(wordFile([subject, informationTable(FILLED)]));
  const strict = (name: string) =>
    strFromU8(files[name]!)
      .replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const names = ["word/document.xml", "_rels/.rels"];
  const bytes = zipSync({ ...files, ...Object.fromEntries(names.map((name) => [name, strToU8(strict(name))])) });
  const read = await readInput(bytes, "table.docx");
  expect(read.ok && subjectsOf(read.record)).toEqual(["Aisha Begum"]);
});
