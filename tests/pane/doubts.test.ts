import { apply, type Doubt, type NetworkRecord } from "../../src/record";
import { answersFor } from "../../src/pane/doubts";
import { add, link, network, person, place, statement } from "../builders/network";

const doubt = (kind: Doubt["kind"], about: string[], more: Partial<Doubt> = {}) =>
  add("doubts", { id: "d1", kind, question: "?", about, ...more });
const answers = (record: NetworkRecord) => answersFor(record.doubts[0]!, record);
const labels = (record: NetworkRecord) => answers(record).answers.map(({ label }) => label);

function answer(record: NetworkRecord, label: string): NetworkRecord {
  const found = answers(record).answers.find((one) => one.label === label);
  return apply(record, found!.change);
}

test("the same place: one stays, the other name is kept as another name", () => {
  const record = network(place("c1", "12 Upper Acacia Road"), place("c2", "12 Acacia Road"), doubt("same-place", ["c1", "c2"]));
  expect(labels(record)).toEqual(["Same", "Different"]);
  expect(answer(record, "Same")).toMatchObject({ places: [{ id: "c1", aliases: ["12 Acacia Road"] }], doubts: [] });
  expect(answer(record, "Different")).toMatchObject({ places: [{ id: "c1" }, { id: "c2" }], doubts: [] });
});

test("of two that are the same, the confirmed one stays", () => {
  const record = network(
    person("p1", "Aisha B", { status: "proposed" }),
    person("p2", "Aisha Begum"),
    doubt("same-person", ["p1", "p2"]),
  );
  expect(answer(record, "Same").people).toMatchObject([{ id: "p2", name: "Aisha Begum", aliases: ["Aisha B"] }]);
});

test("a place read from a sentence: yes confirms it with the links that hang on it", () => {
  const record = network(
    person("p1", "Aisha Begum"),
    place("c1", "Elm Court", { status: "proposed" }),
    link("l1", "p1", "c1", { status: "proposed" }),
    doubt("is-place", ["c1", "l1"]),
  );
  expect(answer(record, "Yes")).toMatchObject({
    places: [{ status: "confirmed" }],
    links: [{ status: "confirmed" }],
    doubts: [],
  });
});

test("a place that is none: it goes with its links and other doubts about it, the sentence stays word for word", () => {
  const record = network(
    person("p1", "Aisha Begum"),
    place("c1", "Cannabis", { status: "proposed" }),
    link("l1", "p1", "c1", { status: "proposed" }),
    statement("s1", "Uses cannabis, Cannabis again", ["p1", "c1"]),
    doubt("is-place", ["c1", "l1"]),
    add("doubts", { id: "d2", kind: "same-place", about: ["c1", "c9"] }),
  );
  const after = answer(record, "No");
  expect(after).toMatchObject({ places: [], links: [], doubts: [], removed: [] });
  expect(after.statements).toMatchObject([{ text: "Uses cannabis, Cannabis again", concerns: ["p1"] }]);
});

test("someone confirmed already is never taken out by an answer", () => {
  const record = network(person("p1", "Year 9 boys"), doubt("is-person", ["p1"]));
  expect(labels(record)).toEqual(["Yes", "Change it"]);
  for (const label of labels(record)) expect(answer(record, label).people).toHaveLength(1);
});

test("a sentence among the linked people: about someone picked, kept as it is, or left out", () => {
  const record = network(
    person("p1", "Aisha Begum"),
    person("p2", "Tom Okafor"),
    statement("s1", "Seen with older boys", ["p1"], { status: "proposed" }),
    doubt("is-person", ["s1"]),
  );
  expect(answer(record, "Keep as a sentence").statements).toMatchObject([{ status: "confirmed", concerns: ["p1"] }]);
  expect(answer(record, "Leave out").statements).toEqual([]);
  const picked = apply(record, answers(record).pick!.change("p2"));
  expect(picked).toMatchObject({ statements: [{ status: "confirmed", concerns: ["p1", "p2"] }], doubts: [] });
});

test("a link the words only suggest is confirmed or goes", () => {
  const record = network(
    person("p1", "Aisha Begum"),
    person("p2", "Tom Okafor"),
    link("l1", "p1", "p2", { status: "proposed" }),
    doubt("link", ["l1"]),
  );
  expect(answer(record, "Yes")).toMatchObject({ links: [{ status: "confirmed" }], doubts: [] });
  expect(answer(record, "No")).toMatchObject({ links: [], doubts: [] });
});

test("the subject of a table: yes makes a subject, and never a key subject", () => {
  const record = network(person("p1", "Aisha Begum"), doubt("is-subject", ["p1"]));
  expect(answer(record, "Yes").people).toMatchObject([{ subject: true, keySubject: false }]);
  expect(answer(record, "No").people).toMatchObject([{ subject: false, keySubject: false }]);
});

test("a table under which nobody is named becomes that of whoever is picked, without its stand-in name", () => {
  const record = network(
    person("p1", "Unnamed subject", { unknown: true, status: "proposed", subject: true }),
    person("p2", "Aisha Begum", { aliases: ["Ash"] }),
    person("p3", "Tom Okafor"),
    link("l1", "p1", "p3"),
    doubt("is-subject", ["p1"]),
  );
  const after = apply(record, answers(record).pick!.change("p2"));
  expect(after.people).toMatchObject([{ id: "p2", aliases: ["Ash"], subject: true, unknown: false }, { id: "p3" }]);
  expect(after.links).toMatchObject([{ from: "p2", to: "p3" }]);
  expect(after.doubts).toEqual([]);
});

test("a table of two subjects: the links of one stay, the same links of the other go", () => {
  const record = network(
    person("p1", "Aisha Begum"),
    person("p2", "Tom Okafor"),
    person("p3", "Child C"),
    link("l1", "p1", "p3", { status: "proposed" }),
    link("l2", "p2", "p3", { status: "proposed" }),
    doubt("is-subject", ["p1", "p2"]),
  );
  expect(answer(record, "Of Aisha Begum").links).toMatchObject([{ id: "l1", status: "confirmed" }]);
  expect(answer(record, "Of all of them").links.map(({ status }) => status)).toEqual(["confirmed", "confirmed"]);
});

test("a tracked change: new words stay, or the old ones come back", () => {
  const record = network(statement("s1", "Missing three times", []), doubt("tracked-change", ["s1"], { other: "Missing twice" }));
  expect(answer(record, "New words").statements).toMatchObject([{ text: "Missing three times" }]);
  expect(answer(record, "Old words").statements).toMatchObject([{ text: "Missing twice" }]);
});

test("a line deleted with tracked changes comes back under the row and subject it stood in", () => {
  const record = network(
    person("p1", "Aisha Begum"),
    add("originals", { id: "o1", row: "questions", subject: "p1", text: "Who drives the car?" }),
    doubt("tracked-change", [], { other: "Who drives the car?" }),
  );
  expect(answer(record, "Leave out").questions).toEqual([]);
  expect(answer(record, "Keep it").questions).toMatchObject([{ text: "Who drives the car?", concerns: ["p1"] }]);
});

test("a line added with tracked changes can be left out", () => {
  const record = network(statement("s1", "Carries a knife", []), doubt("tracked-change", ["s1"], { other: "" }));
  expect(answer(record, "Keep it").statements).toHaveLength(1);
  expect(answer(record, "Leave out").statements).toEqual([]);
});

test("a line under no row becomes a concern or a question", () => {
  const record = network(statement("s1", "Who else?", ["p1"], { status: "proposed" }), doubt("which-row", ["s1"]));
  expect(answer(record, "A concern").statements).toMatchObject([{ kind: "concern", status: "confirmed" }]);
  expect(answer(record, "A question")).toMatchObject({ statements: [], questions: [{ text: "Who else?" }], doubts: [] });
});

test("whatever a doubt is about has gone: one answer settles it", () => {
  const kinds: Doubt["kind"][] = [
    "same-place",
    "same-person",
    "is-place",
    "is-person",
    "is-subject",
    "link",
    "which-person",
    "which-row",
    "tracked-change",
    "words",
  ];
  for (const kind of kinds) {
    const record = network(doubt(kind, kind === "tracked-change" ? [] : ["x9"], { other: "old" }));
    expect(labels(record)).toHaveLength(1);
    expect(apply(record, answers(record).answers[0]!.change).doubts).toEqual([]);
  }
});
