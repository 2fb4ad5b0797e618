import { concernsOf, peopleOf, read } from "../builders/reading";
import { deleted, inserted, paragraph, paragraphOf, run, table } from "../builders/wordFile";

const subject = paragraph("Subject: Aisha Begum");
const withConcern = (content: string) => [
  subject,
  table([
    ["Concerns", [content]],
    ["Linked people", "Leah Osei – friend"],
  ]),
];
const tracked = (record: Awaited<ReturnType<typeof read>>) => record.doubts.filter(({ kind }) => kind === "tracked-change");

test("a reworded line is read with its changes accepted, and the words before are asked about", async () => {
  const record = await read(withConcern(paragraphOf(run("Missing ") + deleted("twice") + inserted("three times"))));
  expect(concernsOf(record)).toEqual(["Missing three times"]);
  expect(tracked(record)).toMatchObject([{ other: "Missing twice", about: ["s1"] }]);
});

test("an inserted line is in use and asked about", async () => {
  const record = await read(withConcern(paragraphOf(inserted("Carrying a knife"), { mark: "ins" })));
  expect(concernsOf(record)).toEqual(["Carrying a knife"]);
  expect(tracked(record)).toMatchObject([{ other: "", about: ["s1"] }]);
});

test("a deleted line makes nobody, but is kept and asked about", async () => {
  const gone = paragraphOf(deleted("Reece Hart – cousin"), { mark: "del" });
  const record = await read([
    subject,
    table([
      ["Concerns", "Missing"],
      ["Linked people", [gone, paragraph("Leah Osei – friend")]],
    ]),
  ]);
  expect(peopleOf(record)).toEqual(["Aisha Begum", "Leah Osei"]);
  expect(tracked(record)).toMatchObject([{ other: "Reece Hart – cousin", about: [] }]);
  expect(record.originals.map(({ text }) => text)).toContain("Reece Hart – cousin");
});

test("a paragraph whose end was deleted goes on in the next one", async () => {
  const record = await read([
    subject,
    table([
      ["Concerns", [paragraphOf(run("Missing from "), { mark: "del" }), paragraph("home")]],
      ["Linked people", "Leah Osei"],
    ]),
  ]);
  expect(concernsOf(record)).toEqual(["Missing from home"]);
  expect(tracked(record)).toMatchObject([{ other: "Missing from \nhome" }]);
});

test("moved words count where they were moved to", async () => {
  const from = `<w:p><w:moveFrom w:id="7" w:author="A">${run("Carrying a knife")}</w:moveFrom></w:p>`;
  const to = `<w:p><w:moveTo w:id="8" w:author="A">${run("Carrying a knife")}</w:moveTo></w:p>`;
  const record = await read([
    subject,
    table([
      ["Concerns", [from, paragraph("Missing"), to]],
      ["Linked people", "Leah Osei"],
    ]),
  ]);
  expect(concernsOf(record)).toEqual(["Missing", "Carrying a knife"]);
});

test("a row deleted with tracked changes is out of use", async () => {
  const row = `<w:tr><w:trPr><w:del w:id="4" w:author="A"/></w:trPr><w:tc><w:tcPr/>${paragraph("")}</w:tc><w:tc><w:tcPr/>${paragraph("Reece Hart – cousin")}</w:tc></w:tr>`;
  const record = await read([subject, table([["Concerns", "Missing"], ["Linked people", "Leah Osei"], row])]);
  expect(peopleOf(record)).toEqual(["Aisha Begum", "Leah Osei"]);
  expect(tracked(record)).toMatchObject([{ other: "Reece Hart – cousin" }]);
});

test("formatting that was tracked is no change of words", async () => {
  const formatted = `<w:p><w:pPr><w:pPrChange w:id="5" w:author="A"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id="6" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>Missing</w:t></w:r></w:p>`;
  const record = await read(withConcern(formatted));
  expect(concernsOf(record)).toEqual(["Missing"]);
  expect(tracked(record)).toEqual([]);
});
