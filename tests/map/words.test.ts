import { describeDrawing, drawingOf, isLegible, mermaidOf, narrativeOf, pagesOf } from "../../src/map";
import { largeNetwork, middleNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { add, link, network, person, place } from "../builders/network";

const wordsOf = (parts: ReturnType<typeof narrativeOf>) => parts.flatMap(({ sentences }) => sentences.map(({ text }) => text));

test("the alternative text says what the picture is, of when, how much is on it and what its lines mean", () => {
  expect(describeDrawing(drawingOf(smallNetwork(), OPTIONS))).toBe(
    "Network map, County Line to Margate, 4 June 2025, version 2: six people, five places and 12 links, with two dated incidents. " +
      "Of the links, seven are evidenced (solid lines), four were said but not evidenced (dashed) and for one link the evidence is not known (dotted).",
  );
});

test("every link is told once, with its evidence, date and kind of source", () => {
  const record = network(
    person("p1", "Amina", { kind: "child" }),
    person("p2", "Bilal", { kind: "adult", subject: true }),
    link("l1", "p1", "p2", {
      nature: "works for him",
      basis: "anecdotal",
      strength: "strong",
      effect: "harmful",
      influence: "to-from",
      recheck: true,
      date: "2025-05-02",
      where: "the car wash",
      byWhom: "a neighbour",
      source: { kind: "school", name: "Ms Grey", reliability: "reliable", why: "" },
    }),
    add("incidents", { id: "i1", present: ["p1", "p2"], what: "Stopped in a car", date: "2025-05-03", status: "confirmed" }),
  );
  const parts = narrativeOf(record);
  expect(parts.map(({ heading }) => heading)).toEqual(["Bilal", "Amina"]);
  expect(wordsOf(parts)).toEqual([
    "Bilal is an adult and a subject of this mapping.",
    "Amina is linked to Bilal: works for him. This was said and is not evidenced (2 May 2025, from a school); it is strong and harmful. " +
      "Seen at the car wash by a neighbour. Bilal influences Amina. They were together at one recorded incident. " +
      "It is still to be checked.",
    "Amina is a child.",
    "3 May 2025: Stopped in a car. Present: Amina and Bilal.",
    "See also Bilal, above.",
  ]);
  expect(wordsOf(parts).join(" ")).not.toContain("Ms Grey");
});

test("everyone and everywhere on the map has a part in the narrative, and nobody else", () => {
  const drawing = drawingOf(middleNetwork(), OPTIONS);
  const abouts = narrativeOf(middleNetwork()).map(({ about }) => about);
  expect(abouts.sort()).toEqual(drawing.nodes.map(({ id }) => id).sort());
});

test("what is not identified is said to be so", () => {
  const record = network(
    person("p1", "", { kind: "child" }),
    place("c1", "Address in Leyton", { kind: "address", unknown: true, context: true }),
  );
  expect(wordsOf(narrativeOf(record))).toEqual([
    "Unknown child: who this is has not been found out yet.",
    "Address in Leyton: where this is has not been found out yet.",
  ]);
});

test("a map too large to read becomes an outline and parts that hold every link", () => {
  const record = largeNetwork(28, 12, 66);
  const [outline, ...parts] = pagesOf(record, OPTIONS);
  expect(outline?.nodes).toHaveLength(40);
  expect(outline?.figures.textSize).toBeGreaterThan(8);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.length).toBeLessThan(8);
  expect(parts.every(isLegible)).toBe(true);
  const told = new Set(parts.flatMap(({ links }) => links.map(({ id }) => id)));
  expect([...told].sort()).toEqual(record.links.map(({ id }) => id).sort());
});

test("Mermaid text holds names, lines and directions, and can be edited elsewhere", () => {
  const record = network(
    person("p1", 'Zoë "Z" (17)', { kind: "child", subject: true }),
    person("p2", "Bilal", { kind: "adult" }),
    link("l1", "p1", "p2", { nature: "friend", basis: "anecdotal", influence: "to-from", effect: "protective", date: "2025-05" }),
  );
  const lines = mermaidOf(drawingOf(record, OPTIONS)).split("\n");
  expect(lines).toContain('n_p1["Zoë #34;Z#34; #40;17#41;"]');
  expect(lines).toContain("n_p1@{ shape: stadium }");
  expect(lines).toContain('n_p2 e_l1@-.->|"#10003; friend May 2025"| n_p1');
  expect(lines).toContain("class n_p1 subject");
});
