import { answersFor } from "../../src/pane/doubts";
import { apply, commit, placesPut, restore, startHistory, undo } from "../../src/record";
import { add, link, network, person, place, statement } from "../builders/network";

test("two spellings of one address become one place, and nothing said about either is lost", () => {
  const record = network(
    person("p1", "Male A"),
    place("c1", "12 Upper Mill Street", { context: true, note: "stays there" }),
    place("c2", "12 Mill Street", { effect: "harmful", note: "adults visit" }),
    link("l1", "p1", "c1"),
    link("l2", "p1", "c2"),
    statement("s1", "Seen at 12 Mill Street", ["c2"]),
    add("doubts", { id: "d1", kind: "same-place", about: ["c1", "c2"] }),
  );
  const after = apply(record, { type: "merge", in: "places", keep: "c1", gone: "c2" });
  expect(after.places).toMatchObject([
    {
      id: "c1",
      name: "12 Upper Mill Street",
      aliases: ["12 Mill Street"],
      context: true,
      effect: "harmful",
      note: "stays there\nadults visit",
    },
  ]);
  expect(after.links.map(({ from, to }) => [from, to])).toEqual([
    ["p1", "c1"],
    ["p1", "c1"],
  ]);
  expect(after.statements[0]?.concerns).toEqual(["c1"]);
  expect(after.doubts).toEqual([]);
});

test("a place said to be protective and harmful is mixed, not whichever came first", () => {
  const record = network(place("c1", "The Den", { effect: "protective" }), place("c2", "Den", { effect: "harmful" }));
  expect(apply(record, { type: "merge", in: "places", keep: "c1", gone: "c2" }).places[0]?.effect).toBe("mixed");
});

test("merging two people drops only the link between them", () => {
  const record = network(
    person("p1", "Tiny"),
    person("p2", "Reece Hart"),
    person("p3", "Jo"),
    link("l1", "p1", "p2"),
    link("l2", "p3", "p2"),
  );
  const after = apply(record, { type: "merge", in: "people", keep: "p1", gone: "p2" });
  expect(after.links).toMatchObject([{ id: "l2", from: "p3", to: "p1" }]);
  expect(after.people.map((entry) => [entry.name, entry.aliases])).toEqual([
    ["Tiny", ["Reece Hart"]],
    ["Jo", []],
  ]);
});

test("where two who become one differ in a value that only one can have, the first stands and a person is asked", () => {
  const record = network(
    person("p1", "Reece Hart", { born: "2009-05-01", kind: "child", agency: "", job: "Pupil" }),
    person("p2", "Tiny", { born: "2009-05-02", kind: "adult", agency: "Northgate", job: "Pupil", reach: "020 7946 0300" }),
  );
  const merge = { type: "merge", in: "people", keep: "p1", gone: "p2" } as const;
  const after = apply(record, merge);
  expect(after.people).toMatchObject([{ born: "2009-05-01", kind: "child", agency: "Northgate", reach: "020 7946 0300" }]);
  expect(after.doubts).toMatchObject([
    { kind: "conflict", about: ["p1"], field: "kind", other: "adult" },
    { kind: "conflict", about: ["p1"], field: "born", other: "2009-05-02" },
  ]);
  expect(after.doubts[1]?.question).toBe(
    "The two that are now “Reece Hart” differ in the date of birth: “1 May 2009” is in use, the other had “2 May 2009”. Which is right?",
  );
  const settled = answersFor(after.doubts[1]!, after).answers.find(({ label }) => label === "Use the other")!;
  expect(apply(after, settled.change).people[0]?.born).toBe("2009-05-02");
  const history = commit(startHistory(record), merge, "Make Tiny and Reece Hart one");
  expect(undo(history).present).toEqual(record);
});

test("of two who were both put somewhere on the map the one that is kept stays; one that was put there alone takes its place along", () => {
  const both = network(
    person("p1", "Reece Hart"),
    person("p2", "Tiny"),
    add("positions", { id: "z1", about: "p1", x: 0.1, y: 0.2 }),
    add("positions", { id: "z2", about: "p2", x: 0.8, y: 0.9 }),
  );
  const put = (keep: string, gone: string, record = both) =>
    placesPut(apply(record, { type: "merge", in: "people", keep, gone }));
  expect([...put("p1", "p2")]).toEqual([["p1", { x: 0.1, y: 0.2 }]]);
  expect([...put("p2", "p1", apply(both, { type: "drop", from: "positions", id: "z2" }))]).toEqual([["p2", { x: 0.1, y: 0.2 }]]);
});

test("what a review said of two who become one stands together, and the record needs no repair", () => {
  const reassessed = [
    { about: "p1", outcome: "not-reassessed" as const, reason: "No time" },
    { about: "p2", outcome: "still-part" as const, reason: "Seen on Friday" },
  ];
  const record = network(
    person("p1", "Tiny"),
    person("p2", "Reece Hart"),
    add("sessions", { id: "m1", date: "2026-06-04" }),
    add("reviews", { id: "r1", session: "m1", reassessed }),
  );
  const after = apply(record, { type: "merge", in: "people", keep: "p1", gone: "p2" });
  expect(after.reviews[0]?.reassessed).toEqual([{ about: "p1", outcome: "still-part", reason: "No time\nSeen on Friday" }]);
  expect(restore(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, record: after, repairs: [] });
  const twice = {
    ...record,
    reviews: [{ ...record.reviews[0], reassessed: [reassessed[1], { ...reassessed[1], outcome: "changed" }] }],
  };
  expect(restore(twice)).toMatchObject({
    ok: true,
    record: { reviews: [{ reassessed: [{ about: "p2", outcome: "changed", reason: "Seen on Friday" }] }] },
    repairs: ["In reviews (r1), what was said twice of one person or place was put together."],
  });
});

test("whoever was misread goes with their links, and with those what was decided about them", () => {
  const before = network(person("p1", "Tiny"), person("p2", "Reece Hart", { status: "proposed" }), link("l1", "p1", "p2"));
  const release = {
    id: "b1",
    of: "l1",
    kind: "about-several",
    person: "p1",
    on: "2026-06-04",
    decidedBy: "Nadia Begum",
  } as const;
  const record = apply(before, add("releases", release));
  const after = apply(record, { type: "misread", id: "p2" });
  expect([after.links, after.releases]).toEqual([[], []]);
  expect(restore(JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true, repairs: [] });
});
