import { makeDocument, viewOf, kindOf } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { apply, wordingChange, type NetworkRecord } from "../../src/record";
import { quickReading } from "../builders/docx";
import { add, link, network, person } from "../builders/network";

const asked = {
  profile: defaultProfile,
  copy: { audience: { type: "team" }, names: "full" },
  today: "2025-06-06",
  chosen: { people: ["p1"] },
} as const;
const paperOf = async (record: NetworkRecord) => quickReading((await makeDocument(record, "access", asked)).bytes);
const two = (more: object) =>
  network(
    person("p1", "May O'Neill", { kind: "child" }),
    person("p2", "Will Grace", { kind: "adult" }),
    link("l1", "p1", "p2", more),
  );

test("a link that is over is over in the paper for an access request too", async () => {
  expect(await paperOf(two({ nature: "girlfriend", past: true }))).toContain("In the past");
  expect(await paperOf(two({ nature: "girlfriend" }))).not.toContain("In the past");
});

test("all that is recorded of a link with somebody is in it: how it is known, who influences whom, what it does", async () => {
  const more = { basis: "anecdotal", influence: "to-from", effect: "harmful", strength: "strong", conflict: true, recheck: true };
  const paper = await paperOf(two({ nature: "works for him", where: "the car wash", ...more }));
  for (const words of ["Anecdotal", "Will Grace influences May O'Neill", "Harmful", "Strength: Strong", "In conflict"])
    expect(paper).toContain(words);
  expect(paper).toContain("To be checked again");
  expect(paper).toContain("Where: the car wash");
});

test("whoever saw or said it is shown by the kind of source, as the paper says", async () => {
  const source = { kind: "school", name: "Ruth Abbott", reliability: "untested", why: "her pupil" };
  const record = two({ nature: "friend", byWhom: "Ruth Abbott", source });
  expect(await paperOf(record)).not.toContain("Ruth Abbott");
  const carried = viewOf(record, kindOf("access"), asked.copy, undefined, asked.chosen).record;
  expect(JSON.stringify(carried)).not.toContain("Ruth Abbott");
});

test("whether somebody is a child and a subject, and how the narrative words what is about them, is held about them", async () => {
  const bare = network(
    person("p1", "May O'Neill", { kind: "child", subject: true, keySubject: true }),
    person("p2", "Will Grace", { kind: "adult", subject: true, note: "Has a van." }),
    link("l1", "p1", "p2", { nature: "uncle" }),
    add("doubts", { id: "d1", kind: "same-person", question: "Is May O'Neill the same person as Maisie?", about: ["p1"] }),
  );
  const own = [
    ["people", "p1", "May keeps to herself."],
    ["people", "p2", "He drives all night."],
    ["links", "l1", "Will is her uncle and picks her up."],
  ] as const;
  const record = own.reduce((made, [list, id, text]) => apply(made, wordingChange(made, { list, id }, text)), bare);
  const paper = await paperOf(record);
  expect(paper).toContain("Child");
  expect(paper).toContain("Key subject");
  expect(paper).toContain("May keeps to herself.");
  expect(paper).toContain("Will is her uncle and picks her up.");
  expect(paper).toContain("the same person as Maisie");
  expect(paper).not.toMatch(/drives all night|Has a van/);
});

test("whoever has no name is called in their own paper what others' papers call them", async () => {
  const nameless = network(person("p1", "", { kind: "child" }), person("p2", "Will Grace", { kind: "adult" }));
  expect(await paperOf(nameless)).toMatch(/Name\s+Unknown child/);
});

test("a question of the guidance that stands in front of its answer ends with its own mark", async () => {
  const preMapping = { "already-mapped": "May O'Neill was part of a mapping in 2024." };
  const paper = await paperOf(network({ type: "set", values: { preMapping } }, person("p1", "May O'Neill", { kind: "child" })));
  expect(paper).toContain("mapping? May O'Neill was part of");
});
