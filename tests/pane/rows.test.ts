import { INFORMATION_ROWS, defaultProfile } from "../../src/guidance";
import { rowLines } from "../../src/documents/kinds/information/rows";
import { apply, type NetworkRecord } from "../../src/record";
import { dropLine, linesOfRow, moveLine, typedLine, writeLine, type Owner } from "../../src/pane/rows";
import { add, link, network, person, place, statement } from "../builders/network";

const base = network(
  person("p1", "Aisha Begum", { subject: true }),
  person("p2", "Tom Okafor"),
  person("p3", "Sara Lind", { kind: "professional", contactFor: ["p1"], job: "Youth worker" }),
  place("c1", "Riverside Park", { context: true }),
  place("c2", "Elm Court", { context: true }),
  link("l1", "p1", "p2", { nature: "friend from school" }),
  link("l2", "p1", "c1", { nature: "", note: "where she stays during missing episodes" }),
  link("l3", "p2", "c2", { nature: "lives there" }),
  statement("s1", "Missing twice in May", ["p1"], { kind: "concern" }),
  statement("s2", "Attends youth group", ["p1"], { kind: "strength" }),
  statement("s3", "Fights in the park", ["c1"], { kind: "concern" }),
  add("questions", { id: "q1", text: "Who else is there?", concerns: ["p1"] }),
);

const texts = (record: NetworkRecord, row: (typeof INFORMATION_ROWS)[number]["id"], owner: Owner = "p1") =>
  linesOfRow(record, row, owner).map(({ lead, text }) => (lead === "" ? text : `${lead}: ${text}`));

test("the five rows of a subject hold what is about them", () => {
  expect(texts(base, "concerns")).toEqual(["Missing twice in May"]);
  expect(texts(base, "contexts")).toEqual(["Riverside Park: where she stays during missing episodes", "Attends youth group"]);
  expect(texts(base, "people")).toEqual(["Tom Okafor: friend from school"]);
  expect(texts(base, "contacts")).toEqual(["Sara Lind"]);
  expect(texts(base, "questions")).toEqual(["Who else is there?"]);
});

test("what is about no subject stands under the network as a whole", () => {
  expect(texts(base, "concerns", "")).toEqual(["Fights in the park"]);
  expect(texts(base, "contexts", "")).toEqual(["Tom Okafor and Elm Court: lives there"]);
});

test("every line of the printed table can be changed in the pane", () => {
  const context = {
    record: base,
    profile: defaultProfile,
    copy: { audience: { type: "team" }, names: "full" },
    today: "2025-06-10",
    title: "",
    draft: false,
    session: undefined,
    map: undefined,
  } as const;
  for (const owner of ["p1", ""]) {
    for (const { id } of INFORMATION_ROWS) {
      const printed = rowLines(id, owner, context).map(({ about }) => about?.id);
      const shown = linesOfRow(base, id, owner).map((line) => line.id);
      expect(shown).toEqual(expect.arrayContaining(printed));
    }
  }
});

test("writing on a line changes the value it shows", () => {
  const [park] = linesOfRow(base, "contexts", "p1");
  expect(apply(base, writeLine(park!, "Stays there")).links[1]).toMatchObject({ nature: "", note: "Stays there" });
  const [tom] = linesOfRow(base, "people", "p1");
  expect(apply(base, writeLine(tom!, "friend from football")).links[0]).toMatchObject({ nature: "friend from football" });
});

test("a contact taken out of a table stays a contact of others", () => {
  const shared = apply(base, { type: "edit", in: "people", id: "p3", values: { contactFor: ["p1", "p2"] } });
  const [sara] = linesOfRow(shared, "contacts", "p1");
  expect(apply(shared, dropLine(shared, sara!, "p1")).people[2]).toMatchObject({ name: "Sara Lind", contactFor: ["p2"] });
});

test("a line moves past its neighbour, not out of its list", () => {
  const more = apply(base, typedLine(base, "concerns", "p1", "Not in school"));
  const lines = linesOfRow(more, "concerns", "p1");
  const moved = apply(more, moveLine(lines, lines[1]!.id, -1)!);
  expect(texts(moved, "concerns")).toEqual(["Not in school", "Missing twice in May"]);
  const back = apply(moved, moveLine(linesOfRow(moved, "concerns", "p1"), lines[1]!.id, 1)!);
  expect(texts(back, "concerns")).toEqual(["Missing twice in May", "Not in school"]);
  const contexts = linesOfRow(base, "contexts", "p1");
  expect(moveLine(contexts, contexts[1]!.id, -1)).toBeUndefined();
});

test("a person typed with a dash is added and linked; one who is there already is only linked", () => {
  const typed = apply(base, typedLine(base, "people", "p1", "Child C – seen together in town"));
  expect(typed.people.at(-1)).toMatchObject({ name: "Child C", kind: "not-known" });
  expect(typed.links.at(-1)).toMatchObject({ from: "p1", to: "p4", nature: "seen together in town", status: "confirmed" });
  const again = apply(typed, typedLine(typed, "people", "p2", "child c - cousin"));
  expect(again.people).toHaveLength(4);
  expect(again.links.at(-1)).toMatchObject({ from: "p2", to: "p4", nature: "cousin" });
});

test("a long line without a dash stays a sentence under its row", () => {
  const line = "Is often with older boys whose names nobody knows yet";
  const typed = apply(base, typedLine(base, "people", "p1", line));
  expect(typed.people).toHaveLength(3);
  expect(texts(typed, "people")).toContain(line);
});

test("a concern is about the subject and everyone it names", () => {
  const typed = apply(base, typedLine(base, "concerns", "p1", "Seen with Tom at Riverside Park"));
  expect(typed.statements.at(-1)).toMatchObject({ kind: "concern", concerns: ["p1", "p2", "c1"], status: "confirmed" });
});

test("a contact typed with a dash gets the job, and is nobody on the map", () => {
  const typed = apply(base, typedLine(base, "contacts", "p1", "Lee Ward – school safeguarding lead"));
  expect(typed.people.at(-1)).toMatchObject({
    name: "Lee Ward",
    job: "school safeguarding lead",
    kind: "professional",
    contactFor: ["p1"],
  });
});

test("whatever is typed into a row stands in that row, word for word in some value", () => {
  for (const { id } of INFORMATION_ROWS) {
    for (const text of ["12 Acacia Road", "Someone – something", "A line of more than six words without a dash"]) {
      const typed = apply(base, typedLine(base, id, "p1", text));
      const shown = linesOfRow(typed, id, "p1")
        .map(({ lead, text: words, note }) => `${lead} ${words} ${note}`)
        .join("\n");
      for (const word of text.split(/[ –]+/)) expect(shown).toContain(word);
    }
  }
});
