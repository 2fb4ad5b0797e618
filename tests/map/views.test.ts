import {
  describeDrawing,
  drawingOf,
  isLegible,
  LEAST_TEXT,
  narrativeOf,
  pagePlans,
  pagesOf,
  viewAround,
  VIEWS,
  type View,
} from "../../src/map";
import { apply, type NetworkRecord } from "../../src/record";
import { largeNetwork, middleNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { add, link, network, person, place } from "../builders/network";

const draw = (view: keyof typeof VIEWS, record = middleNetwork()) => drawingOf(record, { ...OPTIONS, view: VIEWS[view] });
const keyOf = (drawing: ReturnType<typeof draw>) => drawing.key.entries.map(({ meaning }) => meaning);
const names = ({ nodes }: ReturnType<typeof draw>) => nodes.map(({ name }) => name);

const mixed = network(
  person("p1", "Kofi Mensah", { kind: "child", subject: true }),
  person("p2", "Tariq Rahman", { kind: "child" }),
  person("p3", "Mia Jones", { kind: "child" }),
  person("p4", "Alan Price", { kind: "adult" }),
  place("c1", "Larkhill House", { context: true }),
  link("l1", "p1", "p2", { effect: "harmful" }),
  link("l2", "p1", "p3", { effect: "protective" }),
  link("l3", "p2", "p3", { effect: "mixed" }),
  link("l4", "p4", "c1", { nature: "lives there" }),
);

test.each(["harmful", "protective"] as const)(
  "only what is %s: mixed links belong to both, and who is left without one goes",
  (view) => {
    const drawing = draw(view, mixed);
    expect(drawing.links.map(({ id }) => id)).toEqual(view === "harmful" ? ["l1", "l3"] : ["l2", "l3"]);
    expect(names(drawing)).toEqual(["Kofi Mensah", "Tariq Rahman", "Mia Jones"]);
  },
);

test("a subject stays in every view of links", () => {
  const alone = network(person("p1", "Kofi Mensah", { subject: true }), person("p2", "Mia Jones"));
  expect(names(draw("harmful", alone))).toEqual(["Kofi Mensah"]);
});

test("what a view leaves out is counted on the picture, in its words for who hears it and beside it, and nobody is named", () => {
  const words = "Only what harms. Not shown: one person, one place and two links.";
  const drawing = draw("harmful", mixed);
  expect(keyOf(drawing)).toContain(words);
  expect(describeDrawing(drawing)).toContain(words);
  const told = narrativeOf(mixed, { ...OPTIONS, view: VIEWS.harmful }).flatMap(({ sentences }) =>
    sentences.map(({ text }) => text),
  );
  expect(told.join(" ")).toContain("one person, one place and two links");
  expect(told.join(" ")).not.toContain("Alan Price");
});

test("the whole map leaves nothing out and says nothing of the kind", () => {
  expect(draw("clean").hidden).toBe("");
  expect(keyOf(draw("clean")).join()).not.toMatch(/not shown/i);
});

test("places alone name nobody, not in the names of places, nor in what happened, nor in the words beside it", () => {
  const record = network(
    person("p1", "Aisha Begum", { kind: "child" }),
    place("c1", "Aisha Begum's flat", { kind: "address", context: true }),
    link("l1", "p1", "c1", { nature: "lives there" }),
    add("incidents", { what: "Aisha Begum was seen", date: "2025-05-02", place: "c1", present: ["p1"], status: "confirmed" }),
  );
  const drawing = draw("places", record);
  expect(drawing.nodes.map(({ rows }) => rows.map(({ text }) => text).join(" "))).toEqual(["Child A's flat one person linked"]);
  expect(drawing.notes.map(({ text }) => text)).toEqual(["2 May 2025"]);
  const beside = narrativeOf(record, { ...OPTIONS, view: VIEWS.places });
  expect(JSON.stringify([drawing, beside])).not.toMatch(/Aisha|Begum/);
});

test("around a person, two steps show more than one and less than all", () => {
  const around = (steps: 1 | 2) => drawingOf(smallNetwork(), { ...OPTIONS, view: viewAround("p5", steps) }).nodes.length;
  expect(around(1)).toBe(2);
  expect(around(2)).toBeGreaterThan(around(1));
  expect(around(2)).toBeLessThan(draw("clean", smallNetwork()).nodes.length);
});

test("a map too small to read becomes an outline and parts that can be read, and every link stands on one", () => {
  const record = largeNetwork(30, 10, 70);
  const [outline, ...parts] = pagesOf(record, OPTIONS);
  expect(outline?.hidden).toBe("No words on the lines.");
  expect(parts.filter((part) => !isLegible(part))).toEqual([]);
  expect(new Set(parts.flatMap(({ links }) => links.map(({ id }) => id))).size).toBe(outline?.links.length);
});

/** The pages of a network as if the whole were too small to read. */
function partsAsIfLarge(record: NetworkRecord, view: View = VIEWS.clean) {
  const options = { ...OPTIONS, view };
  const whole = drawingOf(record, options);
  const [, ...plans] = pagePlans({ ...whole, figures: { ...whole.figures, textSize: LEAST_TEXT - 1 } }, record, options);
  return { whole, parts: plans.map((plan) => drawingOf(record, plan.options)) };
}

test("of a map too small to read, those without a link and what happened where nobody is linked stand on a part as well", () => {
  const record = [
    person("z1", "Otis King", { kind: "child", subject: true }),
    place("z2", "Car wash on Dock Street", { kind: "address" }),
    add("incidents", { id: "z3", place: "z2", date: "2025-05-01", what: "A robbery", status: "confirmed" }),
  ].reduce(apply, smallNetwork());
  const { whole, parts } = partsAsIfLarge(record);
  const shown = new Set(parts.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  expect(whole.nodes.filter(({ id }) => !shown.has(id)).map(({ name }) => name)).toEqual([]);
  expect(parts.flatMap(({ notes }) => notes.map(({ id }) => id))).toContain("z3");
  expect(parts.at(-1)?.title).toBe("County Line to Margate, Otis King and Car wash on Dock Street, with no line on this map");
});

test("whoever has links that a view leaves out is not said to have none", () => {
  const record = [
    person("z1", "Otis King", { kind: "child", subject: true }),
    link("z3", "z1", "p3", { effect: "protective", nature: "friend" }),
  ].reduce(apply, smallNetwork());
  const own = partsAsIfLarge(record, VIEWS.harmful).parts.at(-1);
  expect(own?.title).toMatch(/, Otis King, with no line on this map$/);
  expect(own?.hidden).toMatch(/^Only what harms/);
});

test("pages that a person chose stand in the place of the tool's, in their order", () => {
  const chosen = pagesOf(
    {
      ...smallNetwork(),
      mapPages: [
        { id: "w1", around: ["c1"], steps: 1 },
        { id: "w2", around: ["p5"], steps: 2 },
      ],
    },
    OPTIONS,
  );
  expect(chosen.map(({ title }) => title)).toEqual(
    ["", ", around 17 Saltmarsh Lane, one step", ", around Mia Jones, two steps"].map((end) => `County Line to Margate${end}`),
  );
  expect(names(chosen[1]!)).toEqual(["Unknown adult male", "17 Saltmarsh Lane"]);
});

test("a page around somebody who is not on the map is none: it would show everybody under the name of nobody", () => {
  const worker = add("people", { id: "p20", name: "Priya Nair", kind: "professional" });
  const open = add("people", { id: "p21", name: "May Grace", kind: "child", status: "proposed" });
  const record = [worker, open].reduce(apply, smallNetwork());
  const around = (...of: string[]) =>
    pagesOf({ ...record, mapPages: [{ id: "w1", around: of, steps: 1 }] }, OPTIONS).map(({ title }) => title);
  expect(around("p20", "p21")).toEqual(["County Line to Margate"]);
  expect(around("p21", "p5")).toEqual(["County Line to Margate", "County Line to Margate, around Mia Jones, one step"]);
});

test("of pages that a person chose, one that shows what the whole does is left out", () => {
  const few = network(
    ...["p1", "p2", "p3"].map((id) => person(id, `Somebody ${id}`, { kind: "child" })),
    link("l1", "p1", "p2"),
    link("l2", "p2", "p3"),
  );
  const chosen = (steps: 1 | 2) => pagesOf({ ...few, mapPages: [{ id: "w1", around: ["p1"], steps }] }, OPTIONS);
  expect([chosen(1).length, chosen(2).length]).toEqual([2, 1]);
});
