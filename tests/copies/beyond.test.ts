import { apply, type Change } from "../../src/record";
import {
  EVERYTHING,
  undecidedQuestion,
  visibleTo,
  type Audience,
  type Copy,
  type CopyKind,
  type Settled,
} from "../../src/copies";
import { add, link, network, person, place, statement } from "../builders/network";

const { proposed: _all, ...listed } = EVERYTHING;
const paper: CopyKind = { id: "paper", shows: { ...listed, narrow: (record) => record } };
const nadia: Audience = { type: "subject", person: "p1" };
const school: Audience = { type: "partner", agency: "Harbour School" };

const map: Change[] = [
  person("p1", "Nadia Noor", {
    kind: "child",
    aliases: ["Nads"],
    identifiers: [{ label: "Phone", value: "07700 900111" }],
  }),
  person("p2", "Tariq Aziz", {
    kind: "child",
    aliases: ["Smiley"],
    identifiers: [
      { label: "Phone", value: "+44 7700 900222" },
      { label: "Chat", value: "ghost.rider" },
    ],
  }),
  person("p3", "Tariq Lowe", { kind: "child" }),
  person("p4", "Dawn Okoro", { kind: "professional", agency: "Social Care", reach: "020 7946 0311, dawn@council.example" }),
  place("c1", "12 Acacia Road", { kind: "address" }),
  place("c2", "Flat 2, 9 Quay Street", { kind: "address" }),
  place("c3", "Harbour Park", { kind: "park" }),
  link("l1", "p1", "c1"),
  link("l2", "p2", "c2"),
  add("actions", { id: "a9", text: "Ring", owner: "Hannah Doyle" }),
];

function copyOf(text: string, audience: Audience, names: Copy["names"], concerns: string[], settled: Settled[] = []) {
  const made = visibleTo(network(...map, statement("s1", text, concerns)), paper, { audience, names, settled });
  return { said: made.record.statements[0]?.text, asked: made.undecided.map(({ text, may }) => [text, may]), made };
}

test("others' numbers, usernames and homes go from the sentences of one person's file; their own and an agency's stay", () => {
  const text =
    "Nadia (07700 900111) had texts from 07700 900222 and @ghost.rider, at 9 Quay Street; ring Dawn Okoro on 020 7946 0311. Home: 12 Acacia Rd.";
  const { said, asked } = copyOf(text, nadia, "full", ["p1"]);
  expect(said).toBe(
    "Nadia (07700 900111) had texts from [number] and @[username], at [address]; ring Dawn Okoro on 020 7946 0311. Home: 12 Acacia Rd.",
  );
  expect(asked).toEqual([]);
});

test("what nobody can tell is hidden until somebody has said, and put to the sender with the line it stands in", () => {
  const text = "Rang from 07700 900333.\nThen Nadia went with Kareem to 3 Harts Lane, E3 4AB; lil_ay was TL's idea.";
  const { said, asked, made } = copyOf(text, nadia, "full", ["p1"]);
  expect(said).toBe("Rang from [number].\nThen Nadia went with [name] to [address]; [username] was [name]'s idea.");
  expect(asked).toEqual([
    ["3 Harts Lane, E3 4AB", "address"],
    ["07700 900333", "number"],
    ["lil_ay", "username"],
    ["TL", "initials"],
    ["Kareem", "name"],
  ]);
  expect(made.undecided[1]).toMatchObject({ id: "s1", in: "statements", line: "Rang from 07700 900333.", among: [] });
  expect(made.undecided[3]).toMatchObject({ among: ["p3"] });
  expect(made.undecided.map(undecidedQuestion)[4]).toBe("“Kareem” may be somebody's name. Should it stay?");
});

test("what was settled is done and not asked again", () => {
  const settled: Settled[] = [
    { id: "s1", text: "07700 900333", as: "keep" },
    { id: "s1", text: "kareem", as: "hide" },
    { id: "s1", text: "TL", as: "p3" },
    { id: "s9", text: "lil_ay", as: "keep" },
  ];
  const text = "Rang from 07700 900333 with Kareem and lil_ay; TL knows.";
  const { said, asked } = copyOf(text, school, "codes", ["p1"], settled);
  expect(said).toBe("Rang from 07700 900333 with [name] and [username]; Child C knows.");
  expect(asked).toEqual([["lil_ay", "username"]]);
});

test("a first name that several share is put to the sender; settled, it is the one who was meant", () => {
  const first = copyOf("Tariq was there", school, "initials", ["c3"]);
  expect(first.said).toBe("[name] was there");
  expect(first.made.undecided).toEqual([
    { id: "s1", in: "statements", text: "Tariq", line: "Tariq was there", may: "shared-name", among: ["p2", "p3"] },
  ]);
  expect(copyOf("Tariq was there", school, "initials", ["c3"], [{ id: "s1", text: "Tariq", as: "p2" }]).said).toBe(
    "TA was there",
  );
});

test("a sentence with a name that may be the reader's own is withheld and asked about, and stands once it is settled", () => {
  const record = network(...map, person("p5", "Nadia Bari", { kind: "child" }), statement("s1", "Nadia was hurt", ["c3"]));
  const copy = (settled: Settled[]) => visibleTo(record, paper, { audience: nadia, names: "full", settled });
  const open = copy([]);
  expect(open.record.statements).toEqual([]);
  expect(open.undecided).toEqual([expect.objectContaining({ id: "s1", text: "Nadia", among: ["p1", "p5"] })]);
  const done = copy([{ id: "s1", text: "Nadia", as: "p1" }]);
  expect([done.record.statements[0]?.text, done.undecided]).toEqual(["Nadia was hurt", []]);
  expect(copy([{ id: "s1", text: "Nadia", as: "p5" }]).record.statements).toEqual([]);
});

test("dates, whoever works on it, and places on the reader's map are no question", () => {
  const text = "On 04/06/2025 and 2025-06-04 at Harbour Park Hannah Doyle said the 2024-2025 plan is done; PC Reed said so.";
  const { asked } = copyOf(text, nadia, "full", ["p1"]);
  expect(asked).toEqual([["Reed", "name"]]);
});

test("an agency that is given full names reads the sentences as they are, but no nickname and no former name", () => {
  const { said, asked } = copyOf("Smiley rang 07700 900222; so did Nads.", school, "full", ["p1"]);
  expect([said, asked]).toEqual(["Tariq Aziz rang 07700 900222; so did Nadia Noor.", []]);
  const before = network(...map, add("sessions", { id: "m0", date: "2025-01-15" }), statement("s1", "Tarek Asis left", ["p2"]));
  const changes: Change[] = [
    { type: "edit", in: "people", id: "p2", values: { name: "Tarek Asis" } },
    { type: "finish-session", id: "m0", date: "2025-01-20" },
    { type: "edit", in: "people", id: "p2", values: { name: "Tariq Aziz" } },
  ];
  const { record } = visibleTo(changes.reduce(apply, before), paper, { audience: school, names: "full" });
  expect(JSON.stringify(record)).not.toMatch(/Tarek|Asis|Smiley|Nads/);
  expect(record.statements[0]?.text).toBe("Tariq Aziz left");
});

test("in their own file a young person has their own name, whatever others go by", () => {
  const text = "Nadia Noor, called Nads, left Harbour Park";
  const { said, made } = copyOf(text, nadia, "codes", ["p1"]);
  expect(said).toBe(text);
  expect(made.record.people[0]).toMatchObject({ name: "Nadia Noor", identifiers: [{ value: "07700 900111" }] });
});

test("of a name that runs into a username nothing is left in front of it", () => {
  expect(copyOf("Tariq Aziz_99 added them", school, "initials", ["p1"]).said).toBe("TA [username] added them");
  expect(copyOf("with Tariq Aziz_ again", school, "codes", ["p1"]).said).toBe("with Child B [username] again");
});

test("of a flat in a house that only others go to, neither half stands in one person's file", () => {
  const record = network(
    ...map,
    place("c4", "Flat 9, Tern House", { kind: "address" }),
    link("l4", "p2", "c4"),
    statement("s1", "Nadia waited by Tern House; somebody has keys to Flat 9. Flat 9, Tern House is watched.", ["p1"]),
  );
  const { record: copy } = visibleTo(record, paper, { audience: nadia, names: "full" });
  expect(copy.statements[0]?.text).toBe("Nadia waited by [address]; somebody has keys to [address]. [address] is watched.");
});
