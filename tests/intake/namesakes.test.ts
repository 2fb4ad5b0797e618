import { readInput } from "../../src/intake";
import { answersFor } from "../../src/pane/doubts";
import { apply, shownName, type NetworkRecord } from "../../src/record";
import { add, link, person } from "../builders/network";
import { paragraph, table, wordFile } from "../builders/wordFile";

type Rows = [label: string, lines: string[]][];

const read = async (...tables: [subject: string, rows: Rows][]): Promise<NetworkRecord> => {
  const blocks = tables.flatMap(([subject, rows]) => [paragraph(`Subject: ${subject}`), table(rows)]);
  const result = await readInput(wordFile(blocks), "table.docx");
  if (!result.ok) throw new Error("The table was not read.");
  return result.record;
};

const concerns = (record: NetworkRecord) =>
  record.statements.map(({ text, concerns: ids }) => [text, ids.map((id) => shownName(record, id)).join(", ")]);
const links = (record: NetworkRecord) =>
  record.links.map(({ from, to, nature, status }) =>
    [shownName(record, from), shownName(record, to), nature, status].join(" / "),
  );
const asked = (record: NetworkRecord) => record.doubts.filter(({ kind }) => kind === "which-person");

/** The record with the first question about a name answered so. */
function answered(record: NetworkRecord, label: string): NetworkRecord {
  const [doubt] = asked(record);
  const answer = doubt && answersFor(doubt, record).answers.find((one) => one.label === label);
  if (!answer) throw new Error(`Nobody asks whether it is ${label}.`);
  return apply(record, answer.change);
}

const TWO: [string, Rows][] = [
  [
    "Kai Ward (DOB 01/02/2010)",
    [
      ["Current concerns", ["Kai Ward carries a knife"]],
      ["Linked people", []],
    ],
  ],
  [
    "Kai Ward (DOB 03/05/2011)",
    [
      ["Current concerns", ["Kai Ward was found with cash"]],
      ["Linked people", []],
    ],
  ],
];

test("in the table of one of two of a name, the name means its own subject", async () => {
  expect(concerns(await read(...TWO))).toEqual([
    ["Kai Ward carries a knife", "Kai Ward"],
    ["Kai Ward was found with cash", "Kai Ward (2)"],
  ]);
});

test("in a third table a name that two subjects have is somebody of its own, and one question asks which", async () => {
  const record = await read(...TWO, [
    "Leah Grant",
    [
      ["Current concerns", ["Seen with Kai Ward at the station"]],
      ["Linked people", ["Kai Ward – boyfriend"]],
    ],
  ]);
  expect(links(record)).toEqual(["Leah Grant / Kai Ward (3) / boyfriend / confirmed"]);
  expect(concerns(record).at(-1)).toEqual(["Seen with Kai Ward at the station", "Leah Grant, Kai Ward (3)"]);
  expect(asked(record).map(({ question }) => question)).toEqual(["Several are called “Kai Ward”. Which of them is meant?"]);
  const second = answered(record, "Kai Ward (2), born 3 May 2011");
  expect(links(second)).toEqual(["Leah Grant / Kai Ward (2) / boyfriend / confirmed"]);
  expect(concerns(second).at(-1)).toEqual(["Seen with Kai Ward at the station", "Leah Grant, Kai Ward (2)"]);
  expect(second.people.map(({ name, aliases }) => [name, aliases])).toEqual([
    ["Kai Ward", []],
    ["Kai Ward", []],
    ["Leah Grant", []],
  ]);
  const other = answered(record, "Somebody else");
  expect(links(other)).toEqual(links(record));
  expect(asked(other)).toEqual([]);
});

test("a date of birth beside the name tells which of the two it is, and another one that it is neither", async () => {
  const record = await read(...TWO, [
    "Leah Grant",
    [
      ["Current concerns", []],
      ["Linked people", ["Kai Ward (DOB 03/05/2011) – boyfriend", "Kai Ward (DOB 07/08/2012) – cousin"]],
    ],
  ]);
  expect(links(record)).toEqual([
    "Leah Grant / Kai Ward (2) / boyfriend / confirmed",
    "Leah Grant / Kai Ward (3) / cousin / confirmed",
  ]);
  expect(asked(record)).toEqual([]);
});

test.each([
  ["a first name", "Reece hit somebody", "Reece", ["Reece Hart – brother", "Reece Mills – friend"]],
  ["a name on the street", "Ghost hit somebody", "Ghost", ["Tom Hart (aka Ghost) – brother", "Amir Khan (aka Ghost) – friend"]],
])("%s that two of one table share is neither's until somebody says whose", async (_, said, name, people) => {
  const record = await read([
    "Callum Grant",
    [
      ["Current concerns", [said]],
      ["Linked people", people],
    ],
  ]);
  expect(concerns(record)).toEqual([[said, `Callum Grant, ${name}`]]);
  const [, second = ""] = people.map((line) => line.split(/ [–(]/)[0] ?? "");
  const after = answered(record, second);
  expect(concerns(after)).toEqual([[said, `Callum Grant, ${second}`]]);
  // They were linked already: the link that the sentence suggested is not one more.
  expect(links(after).filter((line) => line.includes(second))).toEqual([`Callum Grant / ${second} / friend / confirmed`]);
  expect(after.doubts.filter(({ kind }) => kind === "link")).toEqual([]);
});

test("a first name that the subject shares means the subject", async () => {
  const record = await read([
    "Callum Hart",
    [
      ["Current concerns", ["Callum was missing"]],
      ["Linked people", ["Callum Grant – friend"]],
    ],
  ]);
  expect(concerns(record)).toEqual([["Callum was missing", "Callum Hart"]]);
  expect(asked(record)).toEqual([]);
});

const callum = (said: string[], people: string[]) =>
  read([
    "Callum Grant",
    [
      ["Current concerns", said],
      ["Linked people", people],
    ],
  ]);

test("a first name in somebody's own line is theirs", async () => {
  const record = await callum([], ["Reece Hart – friend, Reece was arrested", "Reece Mills – cousin"]);
  expect(links(record)).toEqual([
    "Callum Grant / Reece Hart / friend / confirmed",
    "Callum Grant / Reece Mills / cousin / confirmed",
  ]);
  expect(record.people).toHaveLength(3);
});

test("the name of a place, a family and people nobody has identified are nobody in particular", async () => {
  const record = await callum(
    ["Robbed in Victoria Park", "The Hart family moved", "Unknown adult male waits outside"],
    [
      "Victoria Hart – friend",
      "Victoria Mills – cousin",
      "Reece Hart – friend",
      "Unknown adult male – drives a van",
      "Unknown adult male – seen with knives",
    ],
  );
  expect(asked(record)).toEqual([]);
  expect(record.people.map(({ name }) => name)).toEqual([
    "Callum Grant",
    "Victoria Hart",
    "Victoria Mills",
    "Reece Hart",
    "Unknown adult male",
    "Unknown adult male",
  ]);
});

test("the mother of one of two is not the subject's own", async () => {
  const record = await callum([], ["Reece Hart – friend", "Reece Mills – cousin", "Mum – Sarah Grant", "Reece's mum – violent"]);
  const own = record.people.find(({ name }) => name === "Sarah Grant")?.id ?? "";
  const violent = record.links.filter(({ nature, note }) => /violent/.test(nature + note));
  expect(violent.length).toBeGreaterThan(0);
  expect(violent.some(({ from, to }) => from === own || to === own)).toBe(false);
});

test("two told apart later in the file: what was read without a date is asked about", async () => {
  const record = await read(
    [
      "Leah Grant",
      [
        ["Current concerns", []],
        ["Linked people", ["Kai Ward – boyfriend"]],
      ],
    ],
    ...(["01/02/2010", "03/05/2011"].map((born) => [
      `Mia Cole ${born.slice(-2)}`.replace(/\d+/, (year) => (year === "10" ? "Ash" : "Bell")),
      [
        ["Current concerns", []],
        ["Linked people", [`Kai Ward (DOB ${born}) – friend`]],
      ],
    ]) as [string, Rows][]),
  );
  expect(record.doubts.filter(({ kind }) => kind === "words").map(({ question }) => question)).toEqual([
    "“Kai Ward” is two people by their dates of birth. Where no date stands, it was taken for the one born 1 February 2010. Look whether that is right.",
  ]);
});

test("the first name of one who stands for two is theirs in the table", async () => {
  const record = await read(...TWO, [
    "Leah Grant",
    [
      ["Current concerns", ["Kai hit Leah"]],
      ["Linked people", ["Kai Ward – boyfriend"]],
    ],
  ]);
  expect(concerns(record).at(-1)).toEqual(["Kai hit Leah", "Leah Grant, Kai Ward (3)"]);
  expect(asked(record)).toHaveLength(1);
});

test("whoever stands for two of a name and is gone leaves no question about the two", async () => {
  const record = await read(...TWO, [
    "Leah Grant",
    [
      ["Current concerns", []],
      ["Linked people", ["Kai Ward – boyfriend"]],
    ],
  ]);
  const [doubt] = asked(record);
  const off = (id: string) => apply(record, { type: "take-off", id, date: "2026-01-02", reason: "Moved", decidedBy: "" });
  expect(asked(off(doubt?.field ?? ""))).toEqual([]);
  // One of the two taken off, or both made one: it is still asked about whoever is there.
  const [first = "", second = ""] = doubt?.about.slice(1) ?? [];
  expect(asked(off(first)).map(({ about }) => about)).toEqual([[doubt?.field, second]]);
  const united = apply(record, { type: "merge", in: "people", keep: second, gone: first });
  const [still] = asked(united);
  expect(still && answersFor(still, united).answers.map(({ label }) => label)).toEqual([
    "Kai Ward, born 3 May 2011",
    "Somebody else",
  ]);
});

test("a link that says something stays when it turns out whose it is", async () => {
  const record = await read(...TWO, [
    "Leah Grant",
    [
      ["Current concerns", []],
      ["Linked people", ["Kai Ward (DOB 01/02/2010) – friend", "Kai Ward (DOB 03/05/2011) – cousin"]],
    ],
  ]);
  const more = [
    person("p9", "Kai Ward", { status: "confirmed" }),
    link("l9", "p3", "p9", { nature: "violent", status: "proposed" }),
    add("doubts", { id: "d9", kind: "which-person", about: ["p9", "p1", "p2"], field: "p9" }),
  ].reduce(apply, record);
  expect(links(answered(more, "Kai Ward, born 1 February 2010"))).toContain("Leah Grant / Kai Ward / violent / proposed");
});
