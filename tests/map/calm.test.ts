import { drawingOf, layoutOf, layoutSteps, planOf, VIEWS, type Drawing, type Progress } from "../../src/map";
import { apply, type NetworkRecord } from "../../src/record";
import { largeNetwork, middleNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { add, link, network, person } from "../builders/network";

type Places = Map<string, { x: number; y: number }>;

const placesOf = ({ nodes, width, height }: Drawing): Places =>
  new Map(nodes.map(({ id, x, y }) => [id, { x: x / width, y: y / height }]));

/** How far everyone who is on both moved, as parts of the page's width (its diagonal would flatter). */
function moves(before: Drawing, after: Drawing): number[] {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  return after.nodes.flatMap(({ id, x, y }) => {
    const was = old.get(id);
    return was ? [Math.hypot(x - was.x, y - was.y) / before.width] : [];
  });
}

const share = (figures: readonly number[], part: number) =>
  [...figures].sort((a, b) => a - b)[Math.ceil(figures.length * part) - 1] ?? NaN;

const networks = [51, 52, 53, 54, 55, 56].map((seed) => largeNetwork(12, 5, 24, seed));

/** The same network after a change, laid out from where everyone stood. */
function changed(record: NetworkRecord, change: (record: NetworkRecord, index: number) => NetworkRecord, index: number) {
  const before = drawingOf(record, OPTIONS);
  return { before, after: drawingOf(change(record, index), { ...OPTIONS, start: placesOf(before) }) };
}

const withNewcomer = (record: NetworkRecord, index: number) =>
  [
    person("new", "Nadia Hussain", { kind: "child" }),
    link("new1", "new", `p${(index % 12) + 1}`, { nature: "friend" }),
    ...(index % 2 === 0 ? [link("new2", "new", `p${((index + 5) % 12) + 1}`, { nature: "seen together" })] : []),
  ].reduce(apply, record);

const withoutOne = (record: NetworkRecord) => ({
  ...record,
  people: record.people.filter(({ id }) => id !== "p5"),
  links: record.links.filter(({ from, to }) => from !== "p5" && to !== "p5"),
});

const reworded = (record: NetworkRecord) => ({
  ...record,
  links: record.links.map((one, index) => (index === 3 ? { ...one, nature: "was arrested together with" } : one)),
});

test.each([
  ["somebody is added", withNewcomer],
  ["somebody is taken off", withoutOne],
  ["a line gets longer words", reworded],
])("the others stay about where they were when %s", (_, change) => {
  const all = networks.map((record, index) => changed(record, change, index));
  expect(
    share(
      all.flatMap(({ before, after }) => moves(before, after)),
      0.95,
    ),
  ).toBeLessThan(0.08);
  for (const { before, after } of all) {
    expect(after.figures).toMatchObject({ overlaps: 0, throughs: 0 });
    expect(after.figures.textSize).toBeGreaterThan(before.figures.textSize * 0.85);
  }
});

test("hardly anybody moves when the same network is laid out from where everyone stands", () => {
  const { before, after } = changed(middleNetwork(), (record) => record, 0);
  expect(share(moves(before, after), 0.95)).toBeLessThan(0.045);
});

/** The middle of a drawn node, as it was asked for. */
function expectAt(drawing: Drawing, id: string, { x, y }: { x: number; y: number }): void {
  const node = drawing.nodes.find((one) => one.id === id)!;
  expect(Math.abs(node.x - x * drawing.width)).toBeLessThan(1);
  expect(Math.abs(node.y - y * drawing.height)).toBeLessThan(1);
}

test("who was put somewhere by hand stays there, and the rest finds its place around them", () => {
  const pinned = new Map([
    ["p3", { x: 0.2, y: 0.3 }],
    ["p8", { x: 0.75, y: 0.7 }],
    ["c2", { x: 0.5, y: 0.45 }],
  ]);
  for (const record of [middleNetwork(), ...networks.slice(0, 2)]) {
    const drawing = drawingOf(record, { ...OPTIONS, pinned });
    for (const [id, place] of pinned) expectAt(drawing, id, place);
    expect(drawing.figures).toMatchObject({ overlaps: 0, throughs: 0 });
  }
});

test("who is dropped on somebody stays, and the other makes room", () => {
  const record = middleNetwork();
  const before = drawingOf(record, OPTIONS);
  const start = placesOf(before);
  const onto = start.get("p1")!;
  const after = drawingOf(record, { ...OPTIONS, start, pinned: new Map([["p11", onto]]) });
  expectAt(after, "p11", onto);
  expect(after.figures).toMatchObject({ overlaps: 0, throughs: 0 });
  const rest = moves(before, after).filter((_, index) => !["p1", "p11"].includes(before.nodes[index]!.id));
  expect(share(rest, 0.8)).toBeLessThan(0.08);
});

test("two who were put on top of each other stay there, and the figures say so", () => {
  const pinned = new Map([
    ["p1", { x: 0.4, y: 0.5 }],
    ["p2", { x: 0.41, y: 0.5 }],
  ]);
  const drawing = drawingOf(middleNetwork(), { ...OPTIONS, pinned });
  for (const [id, place] of pinned) expectAt(drawing, id, place);
  expect(drawing.figures.overlaps).toBeGreaterThan(0);
  expect(drawing.figures.textSize).toBeGreaterThan(8);
});

test("everybody was put somewhere: whoever stands free of the others on the picture of then does so still, and no line ends at what happened", () => {
  const record = middleNetwork();
  const pinned = placesOf(drawingOf(record, OPTIONS));
  const drawing = drawingOf(record, { ...OPTIONS, pinned });
  for (const [id, place] of pinned) expectAt(drawing, id, place);
  expect(drawing.figures).toMatchObject({ overlaps: 0, throughs: 0 });
});

test("two were put beside each other in small text, and there is room for larger since: neither covers the other", () => {
  const pinned = new Map([
    ["p1", { x: 0.4, y: 0.5 }],
    ["p2", { x: 0.515, y: 0.5 }],
  ]);
  const record = network(person("p1", "Kofi Mensah", { kind: "child" }), person("p2", "Mia Jones", { kind: "child" }));
  const drawing = drawingOf(record, { ...OPTIONS, pinned });
  for (const [id, place] of pinned) expectAt(drawing, id, place);
  expect(drawing.figures.overlaps).toBe(0);
  expect(drawing.figures.textSize).toBeGreaterThan(8);
});

test("who was put over the edge is drawn wholly on the page", () => {
  const drawing = drawingOf(middleNetwork(), { ...OPTIONS, pinned: new Map([["p1", { x: 1.2, y: -0.1 }]]) });
  const { x, y, width, height } = drawing.nodes.find(({ id }) => id === "p1")!;
  expect(x + width / 2).toBeLessThanOrEqual(drawing.width);
  expect(y - height / 2).toBeGreaterThanOrEqual(0);
});

test("the same record gives the same layout, number by number", () => {
  const { problem } = planOf(largeNetwork(20, 6, 40), { ...OPTIONS, pinned: new Map([["p4", { x: 0.3, y: 0.3 }]]) });
  expect(layoutOf(problem)).toEqual(layoutOf(structuredClone(problem)));
});

test("pictures come early, get better and are never further than done", () => {
  const plan = planOf(largeNetwork(), { ...OPTIONS, view: VIEWS.outline });
  const seen: Progress[] = [];
  let steps = 0;
  for (const progress of layoutSteps(plan.problem)) {
    steps += 1;
    if (progress.layout && progress.layout !== seen.at(-1)?.layout) seen.push(progress);
  }
  const dones = seen.map(({ done }) => done);
  expect(steps).toBeGreaterThan(40);
  expect(seen.length).toBeGreaterThan(3);
  expect(dones).toEqual([...dones].sort((a, b) => a - b));
  expect(dones[0]).toBeLessThan(0.1);
  expect(dones.at(-1)).toBeLessThan(1);
  const [early, late] = [seen[0]!, seen.at(-1)!].map(({ layout }) => plan.finish(layout!));
  const first = early!.nodes;
  for (const a of first) {
    for (const b of first) {
      if (a === b) continue;
      expect(Math.abs(a.x - b.x) > (a.width + b.width) / 2 || Math.abs(a.y - b.y) > (a.height + b.height) / 2).toBe(true);
    }
  }
  expect(late!.figures.throughs).toBeLessThan(early!.figures.throughs);
});

test("people who know each other stand together, and subjects near the middle", () => {
  const groups = 5;
  const pairs = Array.from({ length: 30 }, (_, one) => Array.from({ length: one }, (_, other) => [one, other] as const)).flat();
  const near = pairs.filter(([one, other]) => one % groups === other % groups && (one + other) % 3 !== 0);
  const far = [1, 2, 3, 4].map((group) => [0, group] as const);
  const record = network(
    ...Array.from({ length: 30 }, (_, i) => person(`p${i}`, `Person ${i}`, { kind: "child", subject: i === 0 })),
    ...[...near, ...far].map(([one, other], i) => link(`l${i}`, `p${one}`, `p${other}`)),
    add("places", { id: "c1", name: "Park", kind: "park", context: true }),
  );
  const { nodes, width, height } = drawingOf(record, { ...OPTIONS, view: VIEWS.outline });
  const distance = (one: number, other: number) => Math.hypot(nodes[one]!.x - nodes[other]!.x, nodes[one]!.y - nodes[other]!.y);
  const mean = (list: readonly (readonly [number, number])[]) =>
    list.reduce((sum, [one, other]) => sum + distance(one, other), 0) / list.length;
  const inGroup = mean(pairs.filter(([one, other]) => one % groups === other % groups));
  const between = mean(pairs.filter(([one, other]) => one % groups !== other % groups));
  expect(inGroup).toBeLessThan(between * 0.6);
  expect(Math.abs(nodes[0]!.x / width - 0.5)).toBeLessThan(0.2);
  expect(Math.abs(nodes[0]!.y / height - 0.5)).toBeLessThan(0.25);
});

test("two are new, one of them linked only with the other: whoever is linked with somebody known stands near them", () => {
  const cousins = (to: string) => (record: NetworkRecord) =>
    [person("z1", "Nadia"), person("z2", "Samir"), link("z3", "z1", "z2"), link("z4", "z2", to)].reduce(apply, record);
  const far = [smallNetwork(), middleNetwork()].flatMap((record) =>
    ["p1", "p3", "p4"].map((to) => {
      const { nodes, width } = changed(record, cousins(to), 0).after;
      const [one, other] = ["z2", to].map((id) => nodes.find((node) => node.id === id)!);
      return Math.hypot(one!.x - other!.x, one!.y - other!.y) / width;
    }),
  );
  expect(Math.max(...far)).toBeLessThan(0.35);
});
