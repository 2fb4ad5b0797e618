import { placeControls, tagOf } from "../../src/documents/controls";
import type { Block, Cell } from "../../src/documents/blocks";

const cell = (field: string, ...texts: string[]): Cell => ({
  lines: texts.map((text) => ({ text })),
  label: "Purpose",
  target: { collection: "record", id: "n1", field },
});
const prose = (...cells: Cell[]): Block[] => cells.map((one) => ({ type: "prose", cell: one }));

test("a tag says kind, entry and field, and never grows past 64 characters", () => {
  expect(tagOf("minutes", { collection: "actions", id: "a7", field: "owner" })).toBe("mt:minutes/a7/owner");
  const long = { collection: "sessions", id: "m".repeat(24), field: `attendance.${"t".repeat(24)}.why` } as const;
  expect(tagOf("agenda-external", long).length).toBeLessThanOrEqual(64);
  expect(tagOf("agenda-external", long)).not.toBe(
    tagOf("agenda-external", { ...long, field: `attendance.${"t".repeat(24)}.name` }),
  );
});

test("a title for the control is cut where Word would refuse it", () => {
  const [control] = [...placeControls("minutes", prose({ ...cell("purpose"), label: "x".repeat(90) })).values()];
  expect(control!.label).toHaveLength(64);
});

test("the same document has the same ids, and a line put together has nothing to be read back into", () => {
  const blocks = () => prose(cell("purpose", "one", "two"), { ...cell("scope"), lines: [{ text: "Overdue", derived: true }] });
  const [first, second] = [blocks(), blocks()].map((one) => [...placeControls("minutes", one).values()]);
  expect(first).toEqual(second);
  expect(first![0]!.lines.map(({ about }) => about?.field)).toEqual(["purpose", "purpose"]);
  expect(first![1]!.lines[0]!.about).toBeUndefined();
  expect(new Set(first!.flatMap(({ lines }) => lines.map(({ bookmark }) => bookmark))).size).toBe(3);
});

test("two cells with one target are a fault of the kind", () => {
  expect(() => placeControls("minutes", prose(cell("purpose"), cell("purpose")))).toThrow("mt:minutes/n1/purpose");
});
