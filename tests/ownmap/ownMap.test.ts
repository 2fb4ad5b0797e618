import fc from "fast-check";
import * as v from "valibot";
import {
  applyOwn,
  commitOwn,
  emptyOwnMap,
  FARTHEST,
  nextOwnId,
  OwnMap,
  redoOwn,
  restoreOwn,
  startOwn,
  undoOwn,
} from "../../src/ownmap";
import { emptyRecord } from "../../src/record";
import { afterAll, anyCrowd, anyDeed, exampleOwnMap, withNear } from "../builders/ownMaps";
import { rounds } from "../builders/rounds";

const deeds = fc.array(anyDeed, { maxLength: 40 });
const placesOf = ({ near }: OwnMap) => new Map(near.map(({ id, x, y }) => [id, `${x} ${y}`]));

test("whatever is done, nobody stands anywhere else but who was moved", () => {
  fc.assert(
    fc.property(deeds, (all) => {
      let map = emptyOwnMap();
      for (const deed of all) {
        const change = deed(map);
        const next = applyOwn(map, change);
        const [before, after] = [placesOf(map), placesOf(next)];
        const moved = [...before].filter(([id, at]) => after.has(id) && after.get(id) !== at).map(([id]) => id);
        expect(moved).toEqual(change.type === "move" && moved.length > 0 ? [change.id] : []);
        map = next;
      }
    }),
    { numRuns: rounds(100) },
  );
});

test("whatever is done makes a map that the gate lets through as it is, in which no id was ever given twice", () => {
  fc.assert(
    fc.property(deeds, (all) => {
      let map = emptyOwnMap();
      const given = new Map<string, string>();
      for (const deed of all) {
        const change = deed(map);
        const had = map.near.length;
        map = applyOwn(map, change);
        if (change.type === "put-down" && map.near.length > had) {
          expect(given.has(change.entry.id)).toBe(false);
          given.set(change.entry.id, "near");
        }
      }
      expect(v.parse(OwnMap, map)).toEqual(map);
      expect(restoreOwn(JSON.parse(JSON.stringify(map)))).toEqual({ ok: true, map, repairs: [] });
      expect(map.near.every(({ x, y }) => Math.abs(x) <= FARTHEST.x && Math.abs(y) <= FARTHEST.y)).toBe(true);
    }),
    { numRuns: rounds(100) },
  );
});

test("undo goes back through everything, and redo comes to the same map again", () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const start = startOwn(exampleOwnMap());
      const done = all.reduce((history, deed) => commitOwn(history, deed(history.present), "x"), start);
      let back = done;
      while (back.past.length > 0) back = undoOwn(back);
      expect(back.present).toBe(start.present);
      while (back.future.length > 0) back = redoOwn(back);
      expect(back.present).toBe(done.present);
    }),
    { numRuns: rounds(60) },
  );
});

test("letters typed into one note, or presses of one arrow key, are one step to undo", () => {
  const typed = ["J", "Ja", "Jay"].reduce(
    (history, name) => commitOwn(history, { type: "rename", id: "f1", name }, "Name", "name-f1"),
    startOwn(exampleOwnMap()),
  );
  expect(typed.past).toHaveLength(1);
  expect(undoOwn(typed).present.near[0]!.name).toBe("Friend A");
  const again = commitOwn(undoOwn(typed), { type: "rename", id: "f1", name: "J" }, "Name", "name-f1");
  expect(again.past).toHaveLength(1);
});

test("whoever is taken off goes with what is between them and others", () => {
  const map = applyOwn(exampleOwnMap(), { type: "take-off", id: "f5" });
  expect(map.near.map(({ name }) => name)).not.toContain("Cousin A");
  expect(map.ties.map(({ what, from, to }) => [what, from, to])).toEqual([["brothers", "f1", "f2"]]);
  expect(nextOwnId(afterAll([{ type: "take-off", id: "f6" }], map), "near")).toBe("f9");
});

test("two are tied once, and nobody is tied to themselves", () => {
  const map = exampleOwnMap();
  expect(applyOwn(map, { type: "tie", id: "t9", from: "f6", to: "f5" })).toBe(map);
  expect(applyOwn(map, { type: "tie", id: "t9", from: "f1", to: "f1" })).toBe(map);
});

test("an answer keeps their words, and goes when its words do", () => {
  const entry = { id: "a9", question: "Who are you closest to?", plain: true, words: " Jay, he gets me\nalways has " };
  const answered = applyOwn(exampleOwnMap(), { type: "answer", entry });
  expect(answered.answers).toEqual([entry]);
  expect(applyOwn(answered, { type: "answer", entry: { ...entry, id: "a10", words: "Mo" } }).answers).toHaveLength(1);
  expect(applyOwn(answered, { type: "answer", entry: { ...entry, words: "" } }).answers).toEqual([]);
});

test("the paper, and whose map it is, are changed without anything else", () => {
  const map = exampleOwnMap();
  const next = applyOwn(map, { type: "about", values: { paper: "a3", initials: " C D " } });
  expect(next).toEqual({ ...map, paper: "a3", initials: "C D" });
});

test("a network's record is politely refused, and nothing of it is in the answer", () => {
  const record = { ...emptyRecord(), title: "County Line to Margate" };
  const answer = restoreOwn(JSON.parse(JSON.stringify(record)));
  expect(answer).toMatchObject({ ok: false, refusal: "network-not-own-map" });
  expect(JSON.stringify(answer)).not.toContain("Margate");
});

test.each([
  ["nothing", null, "not-an-own-map"],
  ["a list", [], "not-an-own-map"],
  ["something else", { version: 1 }, "not-an-own-map"],
  ["one of a later edition", { ...exampleOwnMap(), version: 9 }, "own-map-newer"],
] as const)("%s is refused with the next step", (_, value, refusal) => {
  const answer = restoreOwn(value);
  expect(answer).toMatchObject({ ok: false, refusal });
  expect(answer.ok ? "" : answer.message).toMatch(/^[A-Z].*\. (Open|Ask)/);
});

test("what is damaged is mended entry by entry, and said", () => {
  const map = withNear(exampleOwnMap(), { name: "Mo", x: 0, y: 400 });
  const [first, second, ...others] = map.near;
  const near = [
    { ...first, kind: "robot" },
    { ...second, x: "far" },
    { ...others[0], y: 1599 },
    ...others.slice(1),
    { ...others[1] },
  ];
  const restored = restoreOwn({ ...map, near, surprise: 1 });
  if (!restored.ok) throw new Error(restored.message);
  expect(restored.map.near.map(({ name }) => name)).toEqual([
    "Friend A",
    "Friend C",
    "Best friend",
    "Cousin A",
    "Cousin B",
    "Mo",
    "Best friend",
  ]);
  expect(restored.map.ties).toHaveLength(1);
  expect(new Set(restored.map.near.map(({ id }) => id)).size).toBe(7);
  const said = restored.repairs.join("\n");
  for (const words of ["robot", "His brother B", "beyond the paper", "brothers", "surprise"]) expect(said).toContain(words);
});

test("no input makes the gate throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        anyCrowd(3).chain((map) => fc.record({ near: fc.anything(), ties: fc.anything() }).map((bad) => ({ ...map, ...bad }))),
      ),
      (value) => {
        const answer = restoreOwn(value);
        if (answer.ok) expect(v.parse(OwnMap, answer.map)).toEqual(answer.map);
        else expect(answer.message).not.toBe("");
      },
    ),
    { numRuns: rounds(200) },
  );
});
