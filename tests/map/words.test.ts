import { describeDrawing, drawingOf, isLegible, mermaidOf, pagesOf } from "../../src/map";
import { largeNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { link, network, person } from "../builders/network";

test("the alternative text says what the picture is, of when, how much is on it and what its lines mean", () => {
  expect(describeDrawing(drawingOf(smallNetwork(), OPTIONS))).toBe(
    "Network map, County Line to Margate, 4 June 2025, version 2: six people, five places and 12 links, with two incidents. " +
      "Of the links, seven are evidenced (solid lines), four were said but not evidenced (dashed) and for one link the evidence is not known (dotted).",
  );
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
