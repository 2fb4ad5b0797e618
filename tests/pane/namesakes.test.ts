import { readLine, reviewGroups } from "../../src/meeting";
import { dateReader } from "../../src/meeting/line/dates";
import { offersAmong } from "../../src/pane/fields/offers";
import { linesOfRow, typedLine } from "../../src/pane/rows";
import { findables } from "../../src/pane/sheets/findables";
import { linkingWords } from "../../src/pane/stages/map/linking";
import { pairsToAsk } from "../../src/pane/stages/map/pairs/toAsk";
import { readingInWords, whichInLine } from "../../src/pane/stages/meet/live/words";
import { proposedInWords } from "../../src/pane/stages/meet/finish/words";
import { placeAsked } from "../../src/pane/stages/review/through/placeAsked";
import { readersOf, readerWords } from "../../src/pane/stages/share/readers";
import { toConfirm } from "../../src/pane/stages/meet/live/ToConfirm";
import { incidentInWords, mentionedIn, whichOne } from "../../src/pane/words";
import { apply } from "../../src/record";
import { add, link, network, person, place } from "../builders/network";

/** Two boys of one name, both subjects; a third child and another nobody has named; two flats that are called alike. */
const record = network(
  person("p1", "Kai Ward", { kind: "child", subject: true }),
  person("p2", "Kai Ward", { kind: "child", subject: true, born: "2010-05-03" }),
  person("p3", "", { kind: "child" }),
  person("p4", "", { kind: "child" }),
  place("c1", "The flat", { context: true }),
  place("c2", "The flat", { context: true }),
  link("l1", "p2", "c2", { nature: "stays there" }),
  link("l2", "p4", "c2", { nature: "stays there" }),
  add("incidents", { id: "i1", what: "Stopped by the police", present: ["p2", "p4"], place: "c2" }),
  add("sessions", { id: "m1", kind: "review", date: "2025-06-06" }),
);

test("a link is made with the one who is meant, whichever is picked first", () => {
  const from = (card: string) => linkingWords(record, { stage: "map", topic: "linking", card, room: "" });
  expect(from("p1")).toContain("with Kai Ward.");
  expect(from("p2")).toContain("with Kai Ward (2).");
  expect(offersAmong("both", record).map(({ name }) => name)).toEqual([
    "Kai Ward",
    "Kai Ward (2), born 3 May 2010",
    "Unknown child",
    "Unknown child (2)",
    "The flat",
    "The flat (2)",
  ]);
});

test("a pair is asked about by the names of the map, and so is what they share", () => {
  const { one, other, why } = pairsToAsk(record, new Set(), []).find((pair) => pair.one === "p2" && pair.other === "p4") ?? {};
  expect([one, other, why]).toEqual(["p2", "p4", "Both are linked to The flat (2)."]);
});

test("what is found by its name leads to one of two", () => {
  const found = findables(record).map(({ label }) => label);
  for (const label of ["Kai Ward", "Kai Ward (2)", "The flat", "The flat (2)"]) expect(found).toContain(label);
});

test("a line of the table and of an incident says which of two it is about", () => {
  expect(linesOfRow(record, "contexts", "p2").map(({ lead }) => lead)).toEqual(["The flat (2)"]);
  const [incident] = record.incidents;
  expect(incident && incidentInWords(record, incident)).toContain("Present: Kai Ward (2), Unknown child (2)");
});

test("a line typed into a table links with nobody where two others are called so, and with the other of two who is not its own", () => {
  const typed = (owner: string, row: "people" | "contexts", text: string) => apply(record, typedLine(record, row, owner, text));
  const doubtful = typed("p3", "people", "Kai Ward – friend from school");
  expect(doubtful.links).toHaveLength(record.links.length);
  expect(doubtful.statements.map(({ text, concerns }) => [text, concerns])).toEqual([["Kai Ward – friend from school", ["p3"]]]);
  const certain = typed("p2", "people", "Kai Ward – his cousin");
  expect(certain.links.at(-1)).toMatchObject({ from: "p2", to: "p1", nature: "his cousin" });
  expect(typed("p1", "contexts", "The flat – sleeps there").links).toHaveLength(record.links.length);
});

test("a first name that a worker has too means the child; of two contacts of a name neither becomes somebody's", () => {
  const shared = network(
    person("p1", "Sarah Begum", { kind: "child" }),
    ...["p2", "p3"].map((id) => person(id, "Sarah Jones", { kind: "professional" })),
  );
  expect(mentionedIn(shared, "Sarah was hit")).toEqual(["p1"]);
  const after = apply(shared, typedLine(shared, "contacts", "p1", "Sarah Jones – social worker"));
  expect(after.people.map(({ contactFor }) => contactFor)).toEqual([[], [], [], ["p1"]]);
});

test("a name that may be two people's is answered with one of them", () => {
  const [session] = record.sessions;
  if (!session) throw new Error("There is no session.");
  const dates = dateReader({ days: "calendar", bankHolidays: { added: [], moved: [] } });
  const reading = readLine("Kai Ward was at the station", { record, session, today: "2025-06-06", dates });
  expect(reading.remarks).toEqual(["Kai Ward may be Kai Ward or Kai Ward (2)."]);
  expect(readingInWords(record, { ...reading, concerns: ["p2"] })).toContain("Kai Ward (2)");
  const item = {
    id: "m1-n1",
    agenda: "",
    text: "Kai Ward was at the station",
    concerns: ["p2"],
    became: [],
    heard: ["Kai Ward"],
  };
  expect(whichInLine(record, { ...item, as: "note" })).toBe("Kai Ward (2), born 3 May 2010");
  expect(proposedInWords(record, "links", "l1").title).toContain("Kai Ward (2)");
});

test("whoever is taken off at a review is named so that the other is not", () => {
  const items = reviewGroups(record, "m1", "2025-06-06").flatMap((group) => group.items);
  const asked = items.flatMap((item) => {
    if (item.kind === "action") return [];
    const { name, answers } = placeAsked(item, { record, session: "m1", today: "2025-06-06", change: () => undefined });
    const why = answers.find(({ label }) => label === "Remove")?.asks?.[0]?.label ?? "";
    return [[name, why] as const];
  });
  expect(asked).toContainEqual(["Kai Ward (2)", "Why Kai Ward (2) is no longer part of this network"]);
  expect(new Set(asked.map(([name]) => name)).size).toBe(asked.length);
});

test("of two files for two of one name it is seen which is whose", () => {
  const offered = readersOf(record).filter(({ value }) => value.startsWith("subject:"));
  expect(offered).toEqual([
    { value: "subject:p1", label: "The file of Kai Ward" },
    { value: "subject:p2", label: "The file of Kai Ward (2), born 3 May 2010" },
  ]);
  expect(readerWords(record, { type: "subject", person: "p2" })).toBe("the file of Kai Ward (2)");
});

test("whose answer, table or map it is can be chosen by the date of birth", () => {
  const chosen = record.people.map(({ id }) => whichOne(record, id));
  expect(chosen).toEqual(["Kai Ward", "Kai Ward (2), born 3 May 2010", "Unknown child", "Unknown child (2)"]);
  const confirm = toConfirm(
    apply(record, { type: "add", to: "people", entry: { id: "p9", name: "Kai Ward", status: "proposed" } }),
  );
  expect(confirm.find(({ list, id }) => list === "people" && id === "p9")?.words).toBe("Kai Ward (3) is on the map");
});
