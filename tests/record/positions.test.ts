import { visibleTo } from "../../src/copies";
import { KINDS } from "../../src/documents";
import { MAP_ALONE } from "../../src/map";
import { apply, combine, markChanges, placesPut, restore, type Change, type NetworkRecord } from "../../src/record";
import { add, link, network, person, place } from "../builders/network";

const record = network(
  person("p1", "Aisha Karim", { kind: "child", subject: true }),
  person("p2", "Daniel Osei", { kind: "child", subject: true }),
  place("c1", "Marlow Park", { context: true }),
  link("l1", "p1", "p2"),
  link("l2", "p2", "c1"),
  add("positions", { id: "z1", about: "p1", x: 0.25, y: 0.5 }),
  add("positions", { id: "z2", about: "c1", x: 0.75, y: 0.1 }),
);
const takeOff: Change = { type: "take-off", id: "p1", date: "2025-06-01", reason: "Moved away", decidedBy: "Chair" };

test("someone taken off the map leaves no place behind", () => {
  expect([...placesPut(apply(record, takeOff)).keys()]).toEqual(["c1"]);
});

test("a place of somebody who is not there, or off the page, is left out when a file is opened, and said", () => {
  const loose = {
    ...record,
    positions: [...record.positions, { id: "z3", about: "p9", x: 0.5, y: 0.5 }, { id: "z4", about: "p2", x: 1.5, y: 0.5 }],
  };
  const opened = restore(JSON.parse(JSON.stringify(loose)));
  if (!opened.ok) throw new Error(opened.message);
  expect([...placesPut(opened.record).keys()]).toEqual(["p1", "c1"]);
  expect(opened.repairs.length).toBeGreaterThan(0);
});

test("every paper that shows the map carries where its own people and places were put, and nobody else's", () => {
  const proposed = apply(record, { type: "edit", in: "people", id: "p1", values: { status: "proposed" } });
  const carried = (kind: { id: string; shows: (typeof MAP_ALONE)["shows"] }, from: NetworkRecord) => [
    ...placesPut(visibleTo(from, kind, { audience: { type: "team" }, names: "initials" }).record).keys(),
  ];
  const withMap = [...KINDS.filter(({ hasMap, drawnFrom, id }) => hasMap && !drawnFrom && id !== "team-file"), MAP_ALONE];
  expect(withMap.map((kind) => [kind.id, carried(kind, record)])).toEqual(withMap.map(({ id }) => [id, ["p1", "c1"]]));
  expect(carried(MAP_ALONE, proposed)).toEqual(["c1"]);
  const without = KINDS.filter(({ hasMap, drawnFrom }) => !hasMap || drawnFrom);
  expect(without.map((kind) => carried(kind, record))).toEqual(without.map(() => []));
});

test("two people who moved the same one in two files are asked nothing, and one of the places counts", () => {
  const moved = (x: number): NetworkRecord => {
    const changes: Change[] = [
      { type: "drop", from: "positions", id: "z1" },
      { type: "add", to: "positions", entry: { id: "z3", about: "p1", x, y: 0.5 } },
    ];
    return markChanges(record, apply(record, { type: "all", changes }));
  };
  const both = combine(moved(0.4), moved(0.6)).record;
  expect(both.doubts).toEqual([]);
  expect([0.4, 0.6]).toContain(placesPut(both).get("p1")?.x);
  expect([...placesPut(both).keys()].sort()).toEqual(["c1", "p1"]);
});

test("where one moved somebody whom the other took off the map, nobody comes back", () => {
  const change: Change = { type: "add", to: "positions", entry: { id: "z3", about: "p1", x: 0.9, y: 0.9 } };
  const [moved, off] = [markChanges(record, apply(record, change)), markChanges(record, apply(record, takeOff))];
  const both = combine(moved, off).record;
  expect(both.people.map(({ id }) => id)).toEqual(["p2"]);
  expect(JSON.stringify(both.positions)).not.toContain("p1");
  expect(both.doubts).toEqual([]);
});
