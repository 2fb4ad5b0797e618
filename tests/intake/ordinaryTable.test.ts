import { nameOf } from "../../src/record";
import { informationTable } from "../builders/informationTable";
import { contextsOf, linkOf, peopleOf, read, subjectsOf } from "../builders/reading";
import { paragraph, table } from "../builders/wordFile";

/** A table as another borough may fill it in: ordinary names, ages, nicknames, half sentences. */
const record = await read([
  paragraph("London Borough of Hackney"),
  paragraph("Name: Jayden Okafor   DOB: 14/02/2010"),
  informationTable({
    concerns: [
      "1. Carrying a knife – stop and search 12/01/26 on Kingsland High Street",
      "2. Went missing x 3, returned from Luton with new trainers",
      '3. Jayden says he owes money to "Smokes" (£300)',
      "4. Older boys from the Pembury Estate waiting for him outside school",
    ],
    contexts: [
      "The Pembury Estate (harmful – drug dealing in stairwells of Block C)",
      "Bus stop outside McDonald's, Mare Street",
      "Instagram & Snapchat: threats from rival group",
      "Northgate College PRU – Mr Daley is trusted adult",
      "Flat 14, Nightingale House, E8 1AA – girlfriend's address?",
      "Gran's house in Leyton - feels safe there",
    ],
    people: [
      "Kai Mensah, 15 – best friend from primary school; now at different school. Good influence",
      'Tyrell "Smokes" Grant (19) - believed to be supplying; known to police',
      "Shanice B. – girlfriend? Not confirmed",
      "Amara Okafor (sister, 12) – at risk of being drawn in",
      "Mum: Grace Okafor – works nights, very supportive",
      'The "London Fields" boys – rivals, fight at Hackney Downs 05/12/2025',
      "Unknown female, approx. 17, seen collecting Jayden in silver VW Golf",
      "Cousin Marlon, recently out of YOI",
      "Ex-friend Theo Lewis – fell out over money, conflict",
      "Kai's brother Ray – thought to be directing Jayden",
      "Others TBC",
    ],
    contacts: [
      "Mr Daley – pastoral lead at Northgate College",
      "PC Sam Holt 1482CE – Safer Schools Officer",
      "Family Support Worker – vacant",
    ],
    questions: [
      "Who is Smokes working for?",
      "Is Shanice linked to the Nightingale House address?",
      "Are the London Fields boys known to the PRU?",
      "What happens at Gran's house?",
      "Who is the female in the Golf?",
    ],
  }),
]);
const link = (name: string) => linkOf(record, "Jayden Okafor", name)!;
const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).filter((name) => name !== "Jayden Okafor");
const find = (name: string) => [...record.people].find((person) => person.name === name)!;

test("the people are those named, with ages, nicknames and who they are", () => {
  expect(subjectsOf(record)).toEqual(["Jayden Okafor"]);
  expect(find("Jayden Okafor").born).toBe("2010-02-14");
  expect(peopleOf(record)).toEqual([
    "Jayden Okafor",
    "Kai Mensah",
    "Tyrell Grant",
    "Shanice B",
    "Amara Okafor",
    "Grace Okafor",
    "The London Fields boys",
    "Unknown female",
    "Marlon",
    "Theo Lewis",
    "Ray",
  ]);
  expect(find("Kai Mensah")).toMatchObject({ kind: "child", identifiers: [{ label: "Age", value: "15" }] });
  expect(find("Tyrell Grant")).toMatchObject({ kind: "adult", aliases: ["Smokes"] });
  expect(find("Amara Okafor").kind).toBe("child");
  expect(find("Grace Okafor").kind).toBe("adult");
});

test("links say what the words say and no more", () => {
  expect(link("Kai Mensah")).toMatchObject({
    nature: "best friend",
    strength: "strong",
    effect: "protective",
    status: "confirmed",
  });
  expect(link("Tyrell Grant")).toMatchObject({ nature: "", basis: "anecdotal", recheck: true, effect: "not-known" });
  expect(link("Shanice B")).toMatchObject({ nature: "girlfriend", status: "proposed" });
  expect(link("Amara Okafor")).toMatchObject({ nature: "sister", effect: "not-known" });
  expect(link("Grace Okafor")).toMatchObject({ nature: "Mum", effect: "protective" });
  expect(link("The London Fields boys")).toMatchObject({ nature: "rival", conflict: true, date: "2025-12-05" });
  expect(link("Theo Lewis")).toMatchObject({ nature: "Ex-friend", past: true, conflict: true });
  expect(record.people.every(({ roles, keySubject }) => roles.length === 0 && !keySubject)).toBe(true);
});

test("a relation to someone else than the subject is a link to them", () => {
  expect(linkOf(record, "Kai Mensah", "Ray")).toMatchObject({ nature: "brother" });
  expect(link("Ray")).toMatchObject({ nature: "", influence: "to-from", basis: "anecdotal" });
});

test("the contexts are the places of their lines", () => {
  expect(contextsOf(record)).toEqual([
    "Pembury Estate",
    "Bus stop outside McDonald's, Mare Street",
    "Instagram",
    "Snapchat",
    "Northgate College PRU",
    "Flat 14, Nightingale House, E8 1AA",
    "Gran's house in Leyton",
  ]);
  expect(link("Pembury Estate")).toMatchObject({ effect: "harmful", nature: "" });
  expect(link("Flat 14, Nightingale House, E8 1AA")).toMatchObject({ status: "proposed", recheck: true });
  expect(link("Gran's house in Leyton").effect).toBe("protective");
});

test("sentences find people by nickname, first name and description, and places by their noun", () => {
  expect(names(record.statements[2]!.concerns)).toEqual(["Tyrell Grant"]);
  expect(record.questions.map(({ concerns }) => names(concerns))).toEqual([
    ["Tyrell Grant"],
    ["Shanice B", "Nightingale House"],
    ["The London Fields boys", "Northgate College PRU"],
    ["Gran's house in Leyton"],
    ["Unknown female"],
  ]);
});

test("contacts keep their posts, and are nobody's associates", () => {
  const contacts = record.people.filter(({ kind }) => kind === "professional");
  expect(contacts.map(({ name, job, agency, note }) => [name, job, agency, note])).toEqual([
    ["Mr Daley", "pastoral lead", "Northgate College", ""],
    ["Sam Holt", "PC 1482CE, Safer Schools Officer", "Police", ""],
    ["Family Support Worker", "Family Support Worker", "", "vacant"],
  ]);
  const ids = new Set(contacts.map(({ id }) => id));
  expect(record.links.filter(({ from, to }) => ids.has(from) || ids.has(to))).toEqual([]);
});

test("whole sentences are read one by one in rows that name someone or somewhere", async () => {
  const prose = await read([
    table([
      ["Current concerns", "Amir has been missing. He was found in Luton on 2 May 2026 with two older males."],
      [
        "Current linked contexts",
        "Amir attends Denbigh High School. He spends time at the Arndale Centre and Wardown Park. The youth club is a positive place for him.",
      ],
      [
        "Linked people/ group",
        "Amir's best friend is Sami Iqbal who is in the same class. He is also friends with Haroon. His sister Nadia is protective.",
      ],
      ["Key contacts", "Social worker is Priya Shah. School DSL is Mr. Thomas."],
      ["Key questions", "Who is Haroon? Is Sami also at risk?"],
    ]),
  ]);
  expect(subjectsOf(prose)).toEqual(["Amir"]);
  expect(prose.statements.filter(({ kind }) => kind === "concern")).toHaveLength(1);
  expect(contextsOf(prose)).toEqual(["Denbigh High School", "Arndale Centre", "Wardown Park", "youth club"]);
  expect(linkOf(prose, "Amir", "Sami Iqbal")).toMatchObject({ nature: "best friend", status: "confirmed" });
  expect(linkOf(prose, "Amir", "Nadia")).toMatchObject({ nature: "sister", effect: "protective" });
  expect(prose.people.find(({ name }) => name === "Haroon")?.status).toBe("proposed");
  expect(prose.people.filter(({ kind }) => kind === "professional").map(({ name, job }) => [name, job])).toEqual([
    ["Priya Shah", "Social worker"],
    ["Mr. Thomas", "School DSL"],
  ]);
  expect(prose.questions.map(({ text }) => text)).toEqual(["Who is Haroon?", "Is Sami also at risk?"]);
});

test("codes and cross-references between tables hold across the file", async () => {
  const coded = await read([
    paragraph("Subject: Child 1"),
    table([
      ["Contexts", ["Riverside Industrial Estate", "bus 86"]],
      ["Linked people", ["Child 2", "Adult 1 – flat above Kebab Palace", "Child 4 & Child 5 - friends of Child 2"]],
      ["Key contacts", "SW"],
    ]),
    paragraph("Subject: Child 2"),
    table([
      ["Contexts", ["As above", "Riverside Ind. Est."]],
      ["Linked people", ["Child 1 - best friend", "Adult 1 – boyfriend (age 24)"]],
      ["Key contacts", "n/a"],
    ]),
  ]);
  expect(peopleOf(coded)).toEqual(["Child 1", "Child 2", "Adult 1", "Child 4", "Child 5"]);
  expect(linkOf(coded, "Child 2", "Child 4")?.nature).toBe("friends");
  expect(linkOf(coded, "Child 2", "Adult 1")?.nature).toBe("boyfriend");
  expect(
    coded.doubts.filter(({ kind }) => kind === "same-place").map(({ about }) => about.map((id) => nameOf(coded, id))),
  ).toEqual([["Riverside Industrial Estate", "Riverside Ind. Est"]]);
});
