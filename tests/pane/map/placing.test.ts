import { letAllGo, letGo, put, stepOf } from "../../../src/pane/stages/map/placing";
import { apply, commit, placesPut, startHistory, undo } from "../../../src/record";
import { network, person, place } from "../../builders/network";

const record = network(person("p1", "Mia Jones"), place("c1", "Marlow Park"));

test("who is put somewhere else has one place, and undo brings back the one before", () => {
  const first = commit(startHistory(record), put(record, "p1", { x: 0.2, y: 0.3 }), "Move Mia Jones on the map");
  const second = commit(first, put(first.present, "p1", { x: 0.5, y: 0.6 }), "Move Mia Jones on the map");
  expect(second.present.positions).toMatchObject([{ about: "p1", x: 0.5, y: 0.6 }]);
  expect(placesPut(undo(second).present).get("p1")).toEqual({ x: 0.2, y: 0.3 });
  expect(undo(undo(second)).present.positions).toEqual([]);
});

test("a new place is a new entry, so that two files never differ in half a place", () => {
  const first = apply(record, put(record, "p1", { x: 0.2, y: 0.3 }));
  const second = apply(first, put(first, "p1", { x: 0.5, y: 0.6 }));
  expect(second.positions[0]?.id).not.toBe(first.positions[0]?.id);
});

test("a place off the page is at its edge, and no finer than anyone can see", () => {
  const made = apply(record, put(record, "p1", { x: -0.3, y: 0.123456 }));
  expect(made.positions).toMatchObject([{ x: 0, y: 0.1235 }]);
});

test("one is let go, or all", () => {
  const both = [put(record, "p1", { x: 0.2, y: 0.3 }), put(record, "c1", { x: 0.4, y: 0.5 })];
  const made = apply(apply(record, both[0]!), put(apply(record, both[0]!), "c1", { x: 0.4, y: 0.5 }));
  expect([...placesPut(apply(made, letGo(made, "p1"))).keys()]).toEqual(["c1"]);
  expect(apply(made, letAllGo(made)).positions).toEqual([]);
});

test("keys move by a step, with Shift by less, never off the page; other keys are nothing", () => {
  const here = { x: 0.5, y: 0.99 };
  expect(stepOf("ArrowLeft", false, here)).toEqual({ x: 0.48, y: 0.99, word: "left" });
  expect(stepOf("ArrowDown", false, here)).toEqual({ x: 0.5, y: 1, word: "down" });
  expect(stepOf("ArrowUp", true, here)).toEqual({ x: 0.5, y: 0.985, word: "up" });
  expect(stepOf("Enter", false, here)).toBeUndefined();
});
