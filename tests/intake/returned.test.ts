import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { MakeOptions } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { readInput, type ReadOptions } from "../../src/intake";
import { saysNothingKnown } from "../../src/intake/returned/nothing";
import { pointsOf } from "../../src/intake/returned/pairs";
import { apply, type NetworkRecord } from "../../src/record";
import { edited } from "../builders/editedPage";
import { filledNetwork } from "../builders/filledNetwork";
import { addRow, copyRow, fill } from "../builders/returned";
import { rounds } from "../builders/rounds";
import { workedMeeting } from "../builders/workedMeeting";

const network = filledNetwork();
const FOR_POLICE: MakeOptions = {
  profile: defaultProfile,
  copy: { audience: { type: "partner", agency: "Police" }, names: "full" },
  today: "2025-05-26",
  sessionId: "m2",
  chosen: { questions: ["q1", "q2", "q3"] },
};

async function back(bytes: Uint8Array, more: ReadOptions = { into: network }) {
  const read = await readInput(bytes, "list.docx", more);
  if (!read.ok) throw read.error;
  return read;
}
const returned = async (edit: (xml: string) => string, more?: ReadOptions) =>
  back(await edited(network, "subjects", edit, FOR_POLICE), more);

const fresh = <C extends "statements" | "doubts" | "originals">(record: NetworkRecord, list: C, before = network) => {
  const known = new Set((before[list] as { id: string }[]).map(({ id }) => id));
  return (record[list] as NetworkRecord[C][number][]).filter(({ id }) => !known.has(id)) as NetworkRecord[C];
};
const all =
  (...edits: ((xml: string) => string)[]) =>
  (xml: string) =>
    edits.reduce((text, edit) => edit(text), xml);

test("each line an agency writes about a subject is a proposed statement with the agency as its source", async () => {
  const { record, warnings } = await returned(
    fill("Aisha Karim", {
      known: ["Seen with an older male at the station.", "Reported missing by her sister Maryam."],
      date: ["12 May 2025", "May 2025"],
      source: ["CRIS"],
    }),
  );
  expect(fresh(record, "statements")).toEqual([
    expect.objectContaining({
      text: "Seen with an older male at the station.",
      concerns: ["p1"],
      date: "2025-05-12",
      source: { kind: "police", name: "Police, CRIS", reliability: "not-known", why: "" },
      status: "proposed",
    }),
    expect.objectContaining({ text: "Reported missing by her sister Maryam.", concerns: ["p1", "p6"], date: "2025-05" }),
  ]);
  expect(fresh(record, "originals").map(({ text, subject }) => [subject, text])).toEqual([
    ["p1", "Seen with an older male at the station."],
    ["p1", "Reported missing by her sister Maryam."],
  ]);
  expect(warnings).toEqual(["Police answered 1 of 5 rows. 4 rows are still empty. 2 points were added, to be confirmed."]);
});

test("an answer to a gap is proposed and the gap is as it was until a person takes it", async () => {
  const { record } = await returned(
    fill("Who rents Flat 9", { known: ["The council; two sets of keys."], date: ["2 June 2025"] }),
  );
  const [doubt] = fresh(record, "doubts");
  expect(record.questions.find(({ id }) => id === "q3")?.answer).toBe("");
  expect(doubt).toMatchObject({ kind: "conflict", about: ["q3"], field: "answer" });
  expect(doubt?.other).toBe("Police: The council; two sets of keys. (2 June 2025)");
  expect(fresh(record, "statements")).toEqual([expect.objectContaining({ concerns: ["c2"], date: "2025-06-02" })]);
});

test("“nothing known” counts as answered, for a subject and for a question", async () => {
  const { record, warnings } = await returned(
    all(fill("Daniel Osei", { known: ["Nothing known."] }), fill("Who rents Flat 9", { known: ["nothing known"] })),
  );
  expect(fresh(record, "statements").map(({ text, concerns }) => [text, concerns])).toEqual([["Police: nothing known.", ["p2"]]]);
  expect(fresh(record, "doubts").map(({ about, other }) => [about, other])).toEqual([[["q3"], "Police: nothing known"]]);
  expect(warnings.join()).toContain("Police answered 2 of 5 rows.");
});

test("the day it came stands beside the agency's people at that session", async () => {
  const { record } = await returned(fill("Daniel Osei", { known: ["nothing known"] }), { into: network, today: "2025-05-30" });
  const receivedIn = ({ sessions }: NetworkRecord) =>
    sessions.find(({ id }) => id === "m2")?.attendance.map(({ id, agency, received }) => ({ id, agency, received })) ?? [];
  const before = receivedIn(network);
  const changed = receivedIn(record).filter(({ received }, at) => received !== before[at]?.received);
  expect(changed.map(({ agency, received: day }) => [agency, day])).toEqual([["Police", "2025-05-30"]]);
});

test("reading a list twice, and once more with a line added, adds each line once, also where a person decided meanwhile", async () => {
  const first = fill("Aisha Karim", { known: ["Seen at the station."] });
  const once = (await returned(first)).record;
  const decided = apply(once, { type: "drop", from: "statements", id: fresh(once, "statements")[0]!.id });
  expect((await returned(first, { into: once })).record).toEqual(once);
  expect((await returned(first, { into: decided })).record).toEqual(decided);
  const more = await returned(fill("Aisha Karim", { known: ["Seen at the station.", "Has a new phone."] }), { into: once });
  expect(fresh(more.record, "statements", once).map(({ text }) => text)).toEqual(["Has a new phone."]);
});

test("rows that were added: a whole name of the network is known, other names and rows without one are asked about", async () => {
  const { record } = await returned(
    all(
      addRow({ about: ["Leon Whitfield"], known: ["Stopped with two others."] }),
      addRow({ about: ["Tyrone Bexley"], known: ["Said to run the line."] }),
      addRow({ about: ["Daniel"], known: ["Was there too."] }),
      addRow({ known: ["Was seen at the station."] }),
    ),
  );
  expect(fresh(record, "statements").map(({ text, concerns }) => [text, concerns])).toEqual([
    ["Stopped with two others.", ["p3"]],
  ]);
  expect(fresh(record, "doubts").map(({ question }) => question)).toEqual([
    expect.stringContaining("wrote about somebody who was not on its list: “Tyrone Bexley – Said to run the line.”"),
    expect.stringContaining("“Daniel – Was there too.”"),
    expect.stringContaining("added a row without a name: “Was seen at the station.”"),
  ]);
});

test("a row copied for one person and given another's name is not about the first", async () => {
  const { record } = await returned(copyRow("Daniel Osei", { about: ["Leon Whitfield"], known: ["Carries for older boys."] }));
  expect(fresh(record, "statements").map(({ concerns }) => concerns)).toEqual([["p3"]]);
});

test("what was changed elsewhere on the paper is asked about and changes nothing", async () => {
  const { record } = await returned((xml) => xml.replace("14 March 2010", "15 March 2010"));
  expect({ ...record, doubts: [], originals: [] }).toEqual({ ...network, doubts: [], originals: [] });
  expect(fresh(record, "doubts")).toEqual([expect.objectContaining({ kind: "conflict", field: "born", other: "2010-03-15" })]);
});

test("nothing comes back about someone who was taken off the map since, not even a name", async () => {
  const without = apply(network, {
    type: "take-off",
    id: "p1",
    date: "2025-06-01",
    reason: "No longer part",
    decidedBy: "Chair",
  });
  const { record, warnings } = await returned(fill("Aisha Karim", { known: ["Seen at the station."] }), { into: without });
  expect(record).toEqual(without);
  expect(warnings.join()).toContain("somebody who is not on the map any more");
});

test("the name of somebody taken off the map since does not come back in another row, beside it or as a question", async () => {
  const without = apply(network, {
    ...{ type: "take-off", id: "p1", date: "2025-06-01", reason: "No longer part", decidedBy: "Chair" },
  });
  const edit = all(
    fill("Daniel Osei", { known: ["Seen with Aisha Karim and Leon.", "AISHA rang him."], source: ["Aisha's mother"] }),
    addRow({ about: ["Nobody you listed"], known: ["Karim's cousin drives."] }),
    (xml) => xml.replace("What to look for", "What to look for about Aisha"),
  );
  const once = await returned(edit, { into: without });
  const statements = fresh(once.record, "statements", without);
  expect(statements.map(({ text }) => text)).toEqual(["Seen with [name removed] and Leon.", "[name removed] rang him."]);
  expect(statements[0]?.concerns).toEqual(["p2", "p3"]);
  const written = JSON.stringify(once.record);
  expect(written).toContain("cousin drives");
  // Her sister has the surname too, and so it stays where it stands alone.
  expect(written).not.toMatch(/aisha/i);
  // What she was called besides went with her: whoever confirms it is told to look.
  expect(once.warnings.join()).toContain("a nickname or initials cannot be told from here");
  const again = await returned(edit, { into: once.record });
  expect(again.record).toEqual(once.record);
  const still = await returned(fill("Daniel Osei", { known: ["Seen with Leon."] }));
  expect(still.warnings.join()).not.toContain("nickname");
});

test("one date beside several points belongs to none of them", () => {
  const { points, unread } = pointsOf(["At the park.", "On 3 May 2025 at the station."], ["12 May 2025"], []);
  expect(points.map(({ date }) => date)).toEqual(["", "2025-05-03"]);
  expect(unread).toEqual(["12 May 2025"]);
});

test.each([
  "Nothing known",
  "nothing known to this school",
  "No information held.",
  "N/K",
  "not known to us",
  "No trace",
  "No records found",
])("“%s” says that nothing is known", (text) => {
  expect([saysNothingKnown([text], "people"), saysNothingKnown([text], "questions")]).toEqual([true, true]);
});

test("“no” answers a question and says nothing of a person; more than that is never nothing", () => {
  expect([saysNothingKnown(["No"], "questions"), saysNothingKnown(["No"], "people")]).toEqual([false, true]);
  const said = "Nothing known before 2024; since then seen weekly at the station.";
  expect(saysNothingKnown([said], "people")).toBe(false);
  expect(saysNothingKnown(["Nothing known", "Brother attends the school"], "people")).toBe(false);
});

test("whatever is typed into a row comes back whole, once, and about nobody but who it is about", async () => {
  const line = fc.stringMatching(/^[A-Z][a-z0-9 ,;&<’é]{2,40}[a-z]$/u);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
      const own = [...new Set(lines.map((one) => one.replace(/\s+/gu, " ")))].filter((one) => !saysNothingKnown([one], "people"));
      fc.pre(own.length > 0);
      const { record } = await returned(fill("Daniel Osei", { known: own }));
      const added = fresh(record, "statements");
      expect(added.map(({ text }) => text)).toEqual(own);
      expect(added.every(({ concerns, status }) => concerns.includes("p2") && status === "proposed")).toBe(true);
    }),
    { numRuns: rounds(12) },
  );
});

/** The list for the police, opened and filled in with LibreOffice 7.4 and saved there: no tags, three rows more. */
const saved = new Uint8Array(readFileSync(new URL("../fixtures/libreoffice/subjects.docx", import.meta.url)));
function savedWith(edit: (xml: string) => string, drop: (name: string) => boolean = () => false): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(saved)).filter(([name]) => !drop(name)));
  return zipSync({ ...parts, "word/document.xml": strToU8(edit(strFromU8(parts["word/document.xml"]!))) });
}
const without = (pattern: RegExp) => (xml: string) => xml.replace(pattern, "");
const STATED = [
  ["Seen with an older male at Shadwell station.", "2025-05-12", "Police, CRIS"],
  ["Named as a witness to the fight at the bandstand; Leon Whitfield was there too.", "2025-05", "Police, CRIS"],
  ["Police: nothing known.", "", "Police"],
  ["A van of this kind is kept by a man who lives at Tern House.", "2025-05-28", "Police, Merlin"],
  ["Stopped with two others on 16 May 2025.", "2025-05-16", "Police, Stop and search"],
];
const stated = (record: NetworkRecord) => fresh(record, "statements").map(({ text, date, source }) => [text, date, source.name]);

test.each([
  ["as it was saved", (xml: string) => xml],
  ["without the numbers of its fields", without(/<w:id w:val="[^"]*"\/>/gu)],
  ["with every field dissolved", without(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gsu)],
  ["without bookmarks either", without(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>|<w:bookmark(?:Start|End)[^>]*>/gsu)],
])("a list that LibreOffice saved is read %s", async (_, edit) => {
  const { record, warnings } = await back(savedWith(edit));
  expect(stated(record)).toEqual(STATED);
  expect(fresh(record, "doubts")).toHaveLength(4);
  expect(warnings.join()).toContain("Police answered 4 of 5 rows. One row is still empty. 5 points were added");
  expect((await back(savedWith(edit), { into: record })).record).toEqual(record);
});

test("a list whose record another program took out is read by its heads and the names in the open network", async () => {
  const stripped = savedWith(
    (xml) => xml,
    (name) => name.startsWith("customXml/"),
  );
  const parts = unzipSync(stripped);
  const rels = strFromU8(parts["word/_rels/document.xml.rels"]!).replace(/<Relationship [^>]*customXml[^>]*\/>/gu, "");
  const bytes = zipSync({ ...parts, "word/_rels/document.xml.rels": strToU8(rels) });
  const { record, warnings } = await back(bytes);
  expect(stated(record)).toEqual(STATED);
  expect(warnings.join()).toContain("The network inside this document is gone");
  const alone = await readInput(bytes, "list.docx");
  expect(!alone.ok && alone.error.id).toBe("lost-record");
});

test("the worked example's list, filled in and then opened and saved with LibreOffice, comes back line by line with the police as source", async () => {
  const worked = await workedMeeting();
  const list = new Uint8Array(readFileSync(new URL("../fixtures/libreoffice/worked-subjects.docx", import.meta.url)));
  const { record, warnings } = await back(list, { into: worked, today: "2026-06-15" });
  const [known, nothing, ...others] = fresh(record, "statements", worked);
  const idOf = (name: string) => worked.people.find((person) => person.name === name)!.id;
  expect(known).toMatchObject({
    text: "Stopped at Bournemouth station with Male C.",
    // The place it names as well.
    concerns: expect.arrayContaining([
      idOf("Male A"),
      idOf("Male C"),
      worked.places.find(({ name }) => name === "Bournemouth")!.id,
    ]),
    date: "2026-06-03",
    source: { kind: "police", name: "Police, Stop and search" },
    status: "proposed",
  });
  expect(nothing).toMatchObject({ text: "Police: nothing known.", concerns: [idOf("Male B")], status: "proposed" });
  expect(others).toEqual([]);
  expect(warnings.join()).toMatch(/Police answered 2 of \d rows/);
});
