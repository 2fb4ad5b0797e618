import { asOne, drawingOf, mermaidOf, sideBySide, type Drawing } from "../../src/map";
import { apply, mapAt, mapNow, type Change, type NetworkRecord } from "../../src/record";
import { largeNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { add, link, person } from "../builders/network";

const after = (record: NetworkRecord, ...changes: Change[]) => changes.reduce(apply, record);

/** A small network after its first session, at which it stood without what came since. */
const met = after(smallNetwork(), add("sessions", { id: "m1", date: "2025-05-14" }), {
  type: "finish-session",
  id: "m1",
  date: "2025-05-14",
});
const since = after(
  met,
  person("p9", "Zara Aziz", { kind: "child" }),
  link("l30", "p9", "p1", { nature: "friend", basis: "evidenced" }),
  { type: "edit", in: "links", id: "l12", values: { basis: "evidenced" } },
  { type: "drop", from: "links", id: "l6" },
  { type: "drop", from: "incidents", id: "i1" },
);

const whole = (record: NetworkRecord) => asOne(mapAt(record, "m1"), mapNow(record), record, "2025-05-14");
const draw = (record: NetworkRecord) => {
  const { record: both, compared } = whole(record);
  return drawingOf(both, { ...OPTIONS, compared });
};
const labelOf = (drawing: Drawing, id: string) => drawing.links.find((one) => one.id === id)?.label?.text ?? "";
const rowsOf = (drawing: Drawing, id: string) => drawing.nodes.find((one) => one.id === id)?.rows.map(({ text }) => text) ?? [];

test("what is new, what changed and what is gone since a session stands on one picture, each in a word", () => {
  const drawing = draw(since);
  expect(rowsOf(drawing, "p9")).toContain("new");
  expect(labelOf(drawing, "l30")).toBe("friend new");
  expect(labelOf(drawing, "l12")).toMatch(/ changed$/);
  expect(labelOf(drawing, "l6")).toMatch(/ gone$/);
  expect(drawing.notes.find(({ id }) => id === "i1")?.text).toContain("gone");
  expect(drawing.figures).toMatchObject({ overlaps: 0, throughs: 0 });
});

test("what is as it was carries no word, and the key says since when", () => {
  const drawing = draw(since);
  expect(rowsOf(drawing, "p1")).toEqual(["Kofi Mensah"]);
  expect(labelOf(drawing, "l3")).not.toMatch(/new|changed|gone/);
  expect(drawing.key.entries.find(({ id }) => id === "turned")?.meaning).toBe("since 14 May 2025");
});

test("where nothing changed, the one picture says no word of it", () => {
  const words = [...draw(met).nodes, ...draw(met).notes].flatMap(({ rows }) => rows.map(({ text }) => text));
  expect(words.filter((word) => /^(?:new|changed|gone)$/.test(word))).toEqual([]);
});

test("somebody taken off the map since is on neither picture, nor is a link to them", () => {
  const record = apply(since, { type: "take-off", id: "p4", date: "2025-06-01", reason: "Not part of it", decidedBy: "Chair" });
  const { record: both } = whole(record);
  expect(both.people.map(({ id }) => id)).not.toContain("p4");
  expect(JSON.stringify(both)).not.toContain("Tariq");
  expect(both.links.filter(({ from, to }) => from === "p4" || to === "p4")).toEqual([]);
});

test("somebody found to be another is drawn once", () => {
  const record = apply(since, { type: "merge", in: "people", keep: "p1", gone: "p6" });
  expect(whole(record).record.people.map(({ id }) => id)).not.toContain("p6");
});

test("side by side, whoever is on both stands in the same place", () => {
  const [left, right] = sideBySide(mapAt(since, "m1"), mapNow(since), draw(since), { ...OPTIONS, title: "County Line" });
  const [then, now] = [drawingOf(left.record, left.options), drawingOf(right.record, right.options)];
  expect([then.title, now.title]).toEqual(["County Line, then", "County Line, now"]);
  const there = new Map(now.nodes.map((node) => [node.id, node]));
  const both = then.nodes.filter(({ id }) => there.has(id));
  expect(both.length).toBeGreaterThan(8);
  for (const { id, x, y } of both) {
    expect(Math.abs((there.get(id)?.x ?? 0) - x)).toBeLessThan(6);
    expect(Math.abs((there.get(id)?.y ?? 0) - y)).toBeLessThan(6);
  }
  expect(now.nodes.map(({ id }) => id)).toContain("p9");
  expect(then.nodes.map(({ id }) => id)).not.toContain("p9");
});

test("side by side, nobody covers anybody: what there is room for since others are not there is no larger text", () => {
  const record = largeNetwork(18, 6, 40, 1);
  const without = (ids: readonly string[]) => ({
    ...record,
    people: record.people.filter(({ id }) => !ids.includes(id)),
    links: record.links.filter(({ from, to }) => !ids.includes(from) && !ids.includes(to)),
  });
  const [then, now] = [without(["p1", "p2", "p3"]), without(["p1", "p2", "p3", "p4", "p5", "p6"])];
  const both = drawingOf(record, OPTIONS);
  for (const side of sideBySide(then, now, both, OPTIONS)) {
    const { nodes, figures } = drawingOf(side.record, side.options);
    expect(figures).toMatchObject({ overlaps: 0, throughs: 0 });
    const stood = new Map(both.nodes.map((node) => [node.id, node]));
    for (const { id, x, y } of nodes) expect(Math.hypot(x - stood.get(id)!.x, y - stood.get(id)!.y)).toBeLessThan(0.01);
  }
});

test("the words travel in the Mermaid text as well", () => {
  expect(mermaidOf(draw(since))).toContain("friend new");
});
