import { defaultProfile } from "../../../src/guidance";
import { A4_LANDSCAPE, layoutOf, planOf, VIEWS, type Drawing, type Layout, type Problem } from "../../../src/map";
import { LiveMap, type Places } from "../../../src/pane/stages/map/live";
import { put } from "../../../src/pane/stages/map/placing";
import { apply, placesPut, type Change, type NetworkRecord } from "../../../src/record";
import { link, network, person, place } from "../../builders/network";

const people = Array.from({ length: 12 }, (_, n) => person(`p${n + 1}`, `Person ${n + 1}`, { kind: "child" }));
const links = Array.from({ length: 11 }, (_, n) =>
  link(`l${n + 1}`, `p${n + 1}`, `p${((n * 5) % 12) + 1 === n + 1 ? 12 : ((n * 5) % 12) + 1}`),
);
const record = network(...people, place("c1", "Marlow Park", { context: true }), ...links);

/** The live map with its clock in the test's hand: what waits is done by `settle`, a layout is answered at once. */
function played(glides = false) {
  const waiting: (() => void)[] = [];
  const frames: ((now: number) => void)[] = [];
  const problems: Problem[] = [];
  const held = <T>(list: T[], run: T) => {
    list.push(run);
    return () => void (list.includes(run) && list.splice(list.indexOf(run), 1));
  };
  const live = new LiveMap({
    layouter: () => ({
      lay(problem: Problem, then: (layout: Layout, done: boolean) => void) {
        problems.push(problem);
        then(layoutOf(problem), true);
      },
    }),
    later: (run) => held(waiting, run),
    frame: (run) => held(frames, run),
    glides: () => glides,
  });
  const plan = (of: NetworkRecord) => (start: Places | undefined) =>
    planOf(of, {
      today: "2025-06-04",
      profile: defaultProfile,
      view: VIEWS.clean,
      proposed: true,
      paper: A4_LANDSCAPE,
      pinned: placesPut(of),
      ...(start ? { start } : {}),
    });
  const settle = () => waiting.splice(0).forEach((run) => run());
  return { live, problems, frames, settle, show: (of: NetworkRecord) => live.show({ record: of, plan: plan(of) }) };
}

const middle = ({ nodes }: Drawing, id: string) => {
  const node = nodes.find((one) => one.id === id);
  if (!node) throw new Error(`${id} is not on the map.`);
  return { x: node.x, y: node.y };
};
const drawingOf = (live: LiveMap): Drawing => {
  if (!live.drawing) throw new Error("There is no picture.");
  return live.drawing;
};
const changed = (...changes: Change[]) => changes.reduce(apply, record);

test("a new person and a new word are there at once, nobody else has moved, and marks that are as they were stay the same", () => {
  const { live, show, settle } = played();
  show(record);
  settle();
  const before = drawingOf(live);
  const after = changed(
    { type: "add", to: "people", entry: { id: "p20", name: "Mia Jones", kind: "child" } },
    { type: "edit", in: "links", id: "l2", values: { nature: "cousin" } },
  );
  show(after);
  const now = drawingOf(live);
  expect(now.nodes.some(({ id }) => id === "p20")).toBe(true);
  expect(now.links.find(({ id }) => id === "l2")?.label?.text).toBe("cousin");
  for (const { id } of before.nodes) {
    expect(middle(now, id).x).toBeCloseTo(middle(before, id).x, 6);
    expect(middle(now, id).y).toBeCloseTo(middle(before, id).y, 6);
  }
  expect(now.nodes.filter((node) => !before.nodes.includes(node)).map(({ id }) => id)).toEqual(["p20"]);
  expect(now.links.filter((mark) => !before.links.includes(mark)).map(({ id }) => id)).toEqual(["l2"]);
});

test("a new person stands near whom they are linked to, and on nobody", () => {
  const { live, show, settle } = played();
  show(record);
  settle();
  show(
    changed(
      { type: "add", to: "people", entry: { id: "p20", name: "Mia Jones" } },
      { type: "add", to: "links", entry: { id: "l20", from: "p20", to: "p4" } },
    ),
  );
  const { nodes } = drawingOf(live);
  const own = nodes.find(({ id }) => id === "p20")!;
  const touching = nodes.filter(
    (node) =>
      node !== own &&
      Math.abs(node.x - own.x) < (node.width + own.width) / 2 &&
      Math.abs(node.y - own.y) < (node.height + own.height) / 2,
  );
  expect(touching.map(({ id }) => id)).toEqual([]);
  const far = (id: string) => Math.hypot(middle(drawingOf(live), id).x - own.x, middle(drawingOf(live), id).y - own.y);
  const nearer = nodes.filter(({ id }) => id !== "p20" && far(id) < far("p4"));
  expect(nearer.length).toBeLessThan(5);
});

test("who is put somewhere stays there through the calm layout, and undone they are back where they were", () => {
  const { live, show, settle } = played();
  show(record);
  settle();
  const before = middle(drawingOf(live), "p3");
  live.drag("p3", { x: 100, y: 300 });
  expect(middle(drawingOf(live), "p3")).toEqual({ x: expect.closeTo(100, 6), y: expect.closeTo(300, 6) });
  const dropped = live.drop("p3")!;
  const moved = changed(put(record, "p3", dropped));
  show(moved);
  settle();
  expect(middle(drawingOf(live), "p3").x).toBeCloseTo(100, 0);
  expect(middle(drawingOf(live), "p3").y).toBeCloseTo(300, 0);
  show(record);
  expect(middle(drawingOf(live), "p3").x).toBeCloseTo(before.x, 6);
  expect(middle(drawingOf(live), "p3").y).toBeCloseTo(before.y, 6);
});

test("the layout is asked for once after several changes, and starts from where everyone stands", () => {
  const { live, show, settle, problems } = played();
  show(record);
  settle();
  for (const nature of ["c", "co", "cou"]) show(changed({ type: "edit", in: "links", id: "l2", values: { nature } }));
  expect(problems).toHaveLength(1);
  settle();
  expect(problems).toHaveLength(2);
  expect(problems[1]?.start.every((one) => one !== undefined)).toBe(true);
  expect(drawingOf(live).links.find(({ id }) => id === "l2")?.label?.text).toBe("cou");
});

test("the picture glides there frame by frame, and stops where somebody goes on typing", () => {
  const { live, show, settle, frames } = played(true);
  show(record);
  settle();
  const crowded = changed(
    ...[1, 2, 3, 4].map((n): Change => ({
      type: "add",
      to: "people",
      entry: { id: `p2${n}`, name: `Somebody with a long name ${n}` },
    })),
    { type: "add", to: "links", entry: { id: "l21", from: "p21", to: "p1", nature: "seen together at the bus stop" } },
  );
  show(crowded);
  settle();
  const before = drawingOf(live);
  frames.shift()!(0);
  frames.shift()!(130);
  const half = drawingOf(live);
  frames.shift()!(400);
  const end = drawingOf(live);
  expect(frames).toHaveLength(0);
  const moving = before.nodes.filter(({ id }) => Math.abs(middle(end, id).x - middle(before, id).x) > 1);
  for (const { id } of moving) {
    const [a, b, c] = [middle(before, id).x, middle(half, id).x, middle(end, id).x];
    expect(Math.min(a, c) - 1e-6 <= b && b <= Math.max(a, c) + 1e-6).toBe(true);
  }
});
