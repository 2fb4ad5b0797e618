import { makeDocument, viewOf, kindOf } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { apply, mapTexts, TOLD, wordingChange, type NetworkRecord } from "../../src/record";
import { quickReading } from "../builders/docx";
import { filledNetwork } from "../builders/filledNetwork";
import { add, link, network, person } from "../builders/network";

const asked = {
  profile: defaultProfile,
  copy: { audience: { type: "team" }, names: "full" },
  today: "2025-06-06",
  chosen: { people: ["p1"] },
} as const;
const paperOf = async (record: NetworkRecord, whom = "p1") =>
  quickReading((await makeDocument(record, "access", { ...asked, chosen: { people: [whom] } })).bytes);
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

/** Of whom something is said in every text of a network; who told us and photographs stand in the team file only. */
function namedEverywhere() {
  const filled = filledNetwork();
  const source = { kind: "school", name: "", reliability: "not-known", why: "" } as const;
  const bare: NetworkRecord = {
    ...filled,
    people: filled.people.map((one) => (one.id === "p1" ? { ...one, name: "Zelda Quarrington" } : one)),
    links: filled.links.map((one) => ({ ...one, byWhom: "", source, status: "confirmed" })),
    incidents: filled.incidents.map((one) => ({ ...one, source })),
    statements: filled.statements.map((one) => ({ ...one, source })),
    photographs: [],
  };
  const told = TOLD.reduce(
    (made, list) => made[list].reduce((one, { id }) => apply(one, wordingChange(one, { list, id }, "In other words.")), made),
    bare,
  );
  const marks: { mark: string; key: string }[] = [];
  const names = ["name", "aliases", "label", "value", "initials", "heard", "risk"];
  const record = mapTexts(told, (text, { key }) => {
    if (names.includes(key)) return text;
    const mark = `text${marks.length}x`;
    marks.push({ mark, key });
    return `${mark} Zelda Quarrington`;
  });
  return { record, marks };
}

test("wherever in a network somebody is named, their paper says what is written there", async () => {
  const { record, marks } = namedEverywhere();
  expect(marks.length).toBeGreaterThan(150);
  const current = TOLD.reduce<NetworkRecord>(
    (made, list) => made[list].reduce((one, { id, wording }) => apply(one, wordingChange(one, { list, id }, wording)), made),
    record,
  );
  const paper = await paperOf(current);
  expect(marks.filter(({ mark }) => !paper.includes(mark)).map(({ key }) => key)).toEqual([]);
});

test("what nothing names them in is not in their paper: another's sheet, map, session or link", async () => {
  const others = network(
    person("p1", "May O'Neill", { kind: "child" }),
    person("p2", "Will Grace", { kind: "child", note: "Has a van.", reach: "At his aunt's." }),
    person("p3", "Noor Aziz", { kind: "child" }),
    link("l1", "p2", "p3", { nature: "friends", note: "Met through May O'Neill." }),
    link("l2", "p3", "p2", { nature: "cousins of somebody else" }),
    add("gathering", { id: "g1", person: "p2", services: "Known to the clinic.", friends: "Named May O'Neill." }),
    add("youngPersonMaps", { id: "y1", person: "p3", agreement: "Not for school.", decision: "May O'Neill has to be safe." }),
    add("sessions", {
      ...{ id: "m1", kind: "internal", date: "2025-05-14", venue: "Town Hall", closing: { grounds: "All is quiet." } },
      decisions: [{ id: "e1", text: "Meet May O'Neill.", reason: "", dissent: "", concerns: ["p1"] }],
    }),
  );
  const paper = await paperOf(others);
  for (const words of ["Met through May", "Named May", "has to be safe", "Meet May", "Will Grace and Noor Aziz"])
    expect(paper).toContain(words);
  expect(paper).not.toMatch(/van|aunt|cousins|clinic|Not for school|Town Hall|quiet/);
});

test("what was decided to stand in a copy, what was set aside and which copies are wrong about them is in it", async () => {
  const about = (id: string) => paperOf(filledNetwork(), id);
  const leon = await about("p3");
  expect(leon).toContain("Carries things for older young people.");
  expect(leon).toContain("For the file of Leon Whitfield");
  expect(await about("p4")).toContain("Asked the police already.");
  expect(await about("p2")).toMatch(/Copies still to correct.*Minutes, version 1/);
  const maryam = await about("p6");
  expect(maryam).not.toMatch(/Carries things|Asked the police|Copies still to correct/);
  expect(maryam).toContain("Photographs of maps are in the team file only");
});

test("how they stood on the map at earlier sessions is in it, and how others did is not", async () => {
  expect(await paperOf(filledNetwork())).toContain("walk home together");
  const leon = await paperOf(filledNetwork(), "p3");
  expect(leon).toContain("waits there after school");
  expect(leon).not.toMatch(/walk home together|Somewhere by the sea/);
  expect(await paperOf(filledNetwork(), "p6")).not.toContain("What changed on the map");
});

test("a worker's paper says for whom they are the contact, which sessions they came to and what they were to do", async () => {
  const paper = await paperOf(filledNetwork(), "p7");
  for (const words of ["Aisha Karim, Daniel Osei, Marlow Park", "Knows the car and the flat", "Check the grey car"])
    expect(paper).toContain(words);
});

test("workers who sit on an incident or a line with them are named as being there", async () => {
  const met = network(
    person("p1", "May O'Neill", { kind: "child" }),
    person("p2", "Ruth Abbott", { kind: "professional", agency: "School" }),
    add("incidents", { id: "i1", what: "Came to the gate.", present: ["p1", "p2"], status: "confirmed" }),
  );
  expect(await paperOf(met)).toMatch(/Who else was there.*Ruth Abbott/);
});
