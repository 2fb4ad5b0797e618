import type { MakeOptions } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { readInput } from "../../src/intake";
import { apply, combine, markChanges, nameOf, type NetworkRecord } from "../../src/record";
import { edited } from "../builders/editedPage";
import { add, link, network, person } from "../builders/network";
import { fill } from "../builders/returned";

const FOR_POLICE: MakeOptions = {
  profile: defaultProfile,
  copy: { audience: { type: "partner", agency: "Police" }, names: "full" },
  today: "2025-05-26",
  sessionId: "m1",
  chosen: { people: ["p1", "p4"] },
};
const start = network(
  person("p1", "Aisha Begum", { kind: "child", subject: true }),
  person("p2", "Callum Hart", { kind: "child" }),
  link("l1", "p1", "p2"),
  person("p3", "Dana Roe", { kind: "professional", agency: "Police", contactFor: ["p1"] }),
  add("sessions", {
    id: "m1",
    kind: "external",
    date: "2025-06-04",
    attendance: [{ id: "m1-t1", person: "p3", name: "Dana Roe", agency: "Police" }],
  }),
);
const withChild = (name: string) => markChanges(start, apply(start, add("people", { name, kind: "child", subject: true })));

/** A list for the police of one copy, read into both copies together once somebody filled in a row. */
async function answered(name: string, into: NetworkRecord): Promise<{ record: NetworkRecord; warnings: string[] }> {
  const known = { known: ["Seen with an older male at the station."] };
  const bytes = await edited(withChild(name), "subjects", fill(name, known), FOR_POLICE);
  const read = await readInput(bytes, "list.docx", { into });
  if (!read.ok) throw read.error;
  return read;
}

test.each([
  ["Kyle Marsh", "Reece Quill"],
  ["Reece Quill", "Kyle Marsh"],
])("what comes back about %s is about nobody else, where %s was added apart under the same id", async (mine, theirs) => {
  const both = combine(withChild(mine), withChild(theirs)).record;
  const { record } = await answered(mine, both);
  expect(record.statements.map(({ concerns }) => concerns.map((id) => nameOf(record, id)))).toEqual([[mine]]);
  expect(record.people).toEqual(both.people);
  expect(record.lineage).toEqual(both.lineage);
});

test.each([
  ["Kyle Marsh", "Reece Quill"],
  ["Reece Quill", "Kyle Marsh"],
])("what comes back about %s, who was taken off, is not put down to %s", async (mine, theirs) => {
  const both = combine(withChild(mine), withChild(theirs)).record;
  const { id } = both.people.find(({ name }) => name === mine)!;
  const off = apply(both, { type: "take-off", id, date: "2025-06-01", reason: "Moved", decidedBy: "Chair" });
  const { record } = await answered(mine, off);
  expect(record.statements).toEqual([]);
  expect(record.people).toEqual(off.people);
  expect(JSON.stringify(record)).not.toContain("Seen with an older male");
});

test("whom a paper means is not guessed where neither of the two is called that any more", async () => {
  const both = combine(withChild("Kyle Marsh"), withChild("Reece Quill")).record;
  const { id } = both.people.find(({ name }) => name === "Kyle Marsh")!;
  const renamed = apply(both, { type: "edit", in: "people", id, values: { name: "Kai March" } });
  const { record, warnings } = await answered("Kyle Marsh", renamed);
  expect(record.people).toEqual(renamed.people);
  expect(record.statements).toEqual([]);
  expect(warnings).toContainEqual(expect.stringContaining("“Kyle Marsh” on this paper may be either of two"));
});

test("whoever was found to be one with somebody else is that one on an older paper too", async () => {
  const both = combine(withChild("Kyle Marsh"), withChild("Reece Quill")).record;
  const { id } = both.people.find(({ name }) => name === "Kyle Marsh")!;
  const one = apply(both, { type: "merge", in: "people", keep: "p1", gone: id });
  const apart = apply(one, { type: "edit", in: "people", id: "p1", values: { aliases: [] } });
  const { record } = await answered("Kyle Marsh", apart);
  expect(record.statements.map(({ concerns }) => concerns)).toEqual([["p1"]]);
});
