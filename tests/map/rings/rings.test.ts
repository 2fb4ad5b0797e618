import fc from "fast-check";
import { ringsInWords, ringsOf, ringsLetters, type RingsDrawing } from "../../../src/map/rings";
import { ringsPicturable } from "../../../src/map/rings/picturable";
import { applyOwn, type OwnMap } from "../../../src/ownmap";
import { settle, settleMost, type Spot } from "../../../src/map/rings/settle";
import { afterAll, anyCrowd, crowdedOwnMap, exampleOwnMap, withNear, withTie } from "../../builders/ownMaps";
import { rounds } from "../../builders/rounds";

type Box = { x: number; y: number; width: number; height: number };

/** Counted anew from what is drawn, so that the drawing's own figures are not believed. */
function faultsOf(drawing: RingsDrawing): string[] {
  const boxes = [
    ...[...drawing.near, ...drawing.ties].flatMap(({ id, label }) => (label ? [{ id, box: label.box }] : [])),
    ...drawing.rings.filter(({ rows }) => rows.length > 0).map(({ name, box }) => ({ id: name, box })),
    ...drawing.sectors.filter(({ rows }) => rows.length > 0).map(({ id, box }) => ({ id, box })),
  ];
  const meet = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const faults: string[] = [];
  boxes.forEach(({ id, box }, at) => {
    for (const other of boxes.slice(at + 1)) if (meet(box, other.box)) faults.push(`${id} over ${other.id}`);
    for (const { id: whose, x, y, radius } of [drawing.me, ...drawing.near]) {
      const [dx, dy] = [Math.max(box.x - x, x - box.x - box.width, 0), Math.max(box.y - y, y - box.y - box.height, 0)];
      if (Math.hypot(dx, dy) < radius) faults.push(`${id} over the circle of ${whose}`);
    }
    const off = box.x < 0 || box.y < 0 || box.x + box.width > drawing.width || box.y + box.height > drawing.height;
    if (off) faults.push(`${id} off the paper`);
  });
  for (const { id, label } of [...drawing.near, ...drawing.ties]) {
    for (const row of label?.rows ?? [])
      if (row.x + row.width > label!.box.x + label!.box.width + 0.1 && row.anchor === "start")
        faults.push(`${id} out of its box`);
    for (const row of label?.rows ?? []) if (row.size < 8) faults.push(`${id} too small`);
  }
  return faults;
}

const standsAt = ({ middle, unit }: RingsDrawing, { x, y }: { x: number; y: number }) =>
  [(x - middle.x) / unit, (y - middle.y) / unit].map((value) => Math.round(value * 1000) / 1000);

function expectWhereTheyWerePut(map: OwnMap, drawing: RingsDrawing): void {
  expect(drawing.near.map((circle) => [circle.id, ...standsAt(drawing, circle)])).toEqual(
    map.near.map(({ id, x, y }) => [id, x, y]),
  );
}

test.each([3, 12, 25])(
  "%i people put down anywhere: no words cover anything, and everybody stands where they were put",
  (count) => {
    fc.assert(
      fc.property(anyCrowd(count), (map) => {
        const drawing = ringsOf(map);
        expect(faultsOf(drawing)).toEqual([]);
        expect(drawing.figures.overlaps).toBe(0);
        expect(drawing.figures.labelSize).toBeGreaterThanOrEqual(8);
        expectWhereTheyWerePut(map, drawing);
      }),
      { numRuns: rounds(count === 25 ? 2 : 4, 100), endOnFailure: true },
    );
  },
);

/** Eight of them close around "Me", over one another, and nearly all of them tied to somebody. */
const CLOSE = [
  [230, -185],
  [-181, -168],
  [1584, -4],
  [195, -151],
  [22, 246],
  [146, -297],
  [-294, -175],
  [-256, -3],
  [-228, 884],
  [274, 75],
  [-5, 300],
  [-246, 13],
] as const;

test("a crowd close around the middle, where the name of a ring has one place left: every name is there", () => {
  const people = CLOSE.reduce(
    (map, [x, y], at) => withNear(map, { name: `Friend ${String.fromCharCode(65 + at)}`, x, y }),
    afterAll([]),
  );
  const ties = [
    ["L", "K"],
    ["I", "B"],
    ["C", "A"],
    ["C", "D"],
    ["C", "K"],
    ["C", "J"],
    ["H", "D"],
  ] as const;
  const map = ties.reduce((made, [one, other]) => withTie(made, `Friend ${one}`, `Friend ${other}`, "same class"), people);
  const drawing = ringsOf(map);
  expect(faultsOf(drawing)).toEqual([]);
  expect(drawing.figures.cut).toEqual([]);
  const letters = ringsLetters(drawing).replaceAll("- ", "").replace(/\s+/g, "");
  expect(people.near.filter(({ name }) => !letters.includes(name.replace(" ", "")))).toEqual([]);
});

test("words that find no room leave room for the others", () => {
  const box = (x: number) => ({ x, y: 0, width: 10, height: 10 });
  const spot = (x: number): Spot => ({
    block: { rows: [], size: 10, width: 10, height: 10 },
    box: box(x),
    cost: 0,
    faults: 0,
    leader: undefined,
    anchor: "start",
  });
  const wanting = [
    { key: "one", spots: [spot(0)] },
    { key: "another", spots: [spot(0)] },
    { key: "nowhere", spots: [] },
    { key: "elsewhere", spots: [spot(50)] },
  ];
  expect(settle(wanting)).toBeUndefined();
  const { chosen, left } = settleMost(wanting);
  expect([...chosen.keys(), ...left].sort()).toEqual(["another", "elsewhere", "nowhere", "one"]);
  expect(chosen.has("elsewhere")).toBe(true);
  expect(left).toHaveLength(2);
});

test.each([
  ["twelve on A4", crowdedOwnMap(12), 14],
  ["twenty-five on A4", crowdedOwnMap(25), 10],
  ["twenty-five on A3", crowdedOwnMap(25, "a3"), 14],
] as const)("%s as somebody might put them can be read: every word of it, and no smaller than %s", (_, map, least) => {
  const drawing = ringsOf(map);
  expect(faultsOf(drawing)).toEqual([]);
  expect(drawing.figures).toMatchObject({ cut: [], throughs: 0 });
  expect(drawing.figures.labelSize).toBeGreaterThanOrEqual(least);
  const letters = ringsLetters(drawing).replaceAll("- ", "").replace(/\s+/g, "");
  for (const { name, note } of map.near) for (const words of [name, note]) expect(letters).toContain(words.replace(/\s+/g, ""));
});

test("A4 and A3 hold the same distances, and circles of one size each", () => {
  const [a4, a3] = [ringsOf(crowdedOwnMap(25)), ringsOf(crowdedOwnMap(25, "a3"))];
  expect(a3.near.map((circle) => standsAt(a3, circle))).toEqual(a4.near.map((circle) => standsAt(a4, circle)));
  for (const { near } of [a4, a3]) expect(new Set(near.map(({ radius }) => radius)).size).toBe(1);
  expect(a3.width / a4.width).toBeGreaterThan(1.4);
});

test("a line between two goes around everybody else and around Me", () => {
  let map = exampleOwnMap();
  for (const [name, x] of [
    ["Left", -900],
    ["Between", -500],
    ["Right", 900],
  ] as const)
    map = withNear(map, { name, x, y: 0 });
  const idOf = (name: string) => map.near.find((near) => near.name === name)!.id;
  map = applyOwn(map, { type: "tie", id: "t50", from: idOf("Left"), to: idOf("Right") });
  const drawing = ringsOf(map);
  const line = drawing.ties.find(({ id }) => id === "t50")!;
  for (const { id, x, y, radius } of [drawing.me, ...drawing.near]) {
    const nearest = Math.min(...line.points.map((point) => Math.hypot(point.x - x, point.y - y)));
    expect([id, nearest >= radius - 0.01]).toEqual([id, true]);
  }
  expect(drawing.figures.throughs).toBe(0);
});

test("what used to be is dashed and says so, a person and a line alike", () => {
  const map = applyOwn(exampleOwnMap(), { type: "used-to-be", id: "t7", usedToBe: true });
  const { near, ties } = ringsOf(map);
  const words = (label: { rows: { text: string }[] } | undefined) => (label?.rows ?? []).map(({ text }) => text).join(" ");
  const dashed = near.filter(({ strokes }) => strokes[0]!.dash.length > 0);
  expect(dashed.map(({ name }) => name)).toEqual(["Friend A", "His brother B"]);
  for (const { label } of dashed) expect(words(label).toLowerCase()).toContain("used to be");
  expect(ties.map(({ strokes, label }) => [strokes[0]!.dash.length > 0, words(label)])).toEqual([
    [true, "brothers, used to be"],
    [false, "brothers"],
  ]);
});

test("parts of the paper have lines between them and their names at the edge; one alone has no line", () => {
  const school = applyOwn(exampleOwnMap(), { type: "sector", entry: { id: "s20", name: "School", from: 0 } });
  expect(ringsOf(school).sectors.map(({ strokes, rows }) => [strokes.length, rows.map(({ text }) => text).join(" ")])).toEqual([
    [0, "School"],
  ]);
  const both = applyOwn(school, { type: "sector", entry: { id: "s21", name: "Football", from: 180 } });
  const drawing = ringsOf(both);
  expect(drawing.sectors.map(({ strokes }) => strokes.length)).toEqual([1, 1]);
  expect(faultsOf(drawing)).toEqual([]);
  const [right, left] = drawing.sectors.map(({ box }) => box.x);
  expect(right).toBeGreaterThan(drawing.middle.x);
  expect(left).toBeLessThan(drawing.middle.x);
});

test("the words of the map say all that the picture shows, nearest first", () => {
  const map = exampleOwnMap();
  expect(ringsInWords(map, ["Very close", "Close", "Further away"])).toEqual([
    { title: "Very close", lines: ["Best friend: Since primary school. Used to live on the same estate. Mums know each other"] },
    { title: "Close", lines: ["Cousin A: See my cousins at the weekend", "Cousin B"] },
    {
      title: "Further away",
      lines: [
        "Friend C: From football, mostly see him at practice and matches",
        "Friend A (used to be): Used to be good friends. Knew him from school but they moved out of the area",
        "His brother B (used to be)",
      ],
    },
    { title: "Between others", lines: ["Cousin A and Cousin B: brothers", "Friend A and His brother B: brothers"] },
  ]);
  const { alt, near } = ringsOf(map);
  for (const one of map.near) expect(alt).toContain(one.name);
  expect(near.at(-1)!.spoken).toBe("Cousin B, close, straight below");
});

test("in the Mermaid text everybody is in the ring that the words have them in, also who stands on the very edge of one", () => {
  const edges = [410, 430, 610, 720, 800].flatMap((far) =>
    [17, 123, 254].map((degrees) => [far, (degrees * Math.PI) / 180] as const),
  );
  const near = edges.map(([far, angle], at) => {
    return {
      id: `f${at + 1}`,
      name: `N${at + 1}`,
      kind: "person",
      usedToBe: false,
      note: "",
      x: far * Math.sin(angle),
      y: -far * Math.cos(angle),
    } as const;
  });
  const map: OwnMap = { ...exampleOwnMap(), near: [...near], ties: [] };
  const drawing = ringsOf(map);
  const words = ringsInWords(
    map,
    drawing.rings.map(({ name }) => name),
  );
  const mermaid = ringsPicturable(drawing).mermaid;
  words.forEach(({ lines }, ring) => {
    const marks = new RegExp(`^class (\\S+) ring${ring + 1}$`, "m").exec(mermaid)?.[1]?.split(",") ?? [];
    const called = marks.map((mark) => map.near.find(({ id }) => `n_${id}` === mark)?.name);
    expect(called.sort()).toEqual(lines.map((line) => line.split(/[,:]/)[0]).sort());
  });
});
