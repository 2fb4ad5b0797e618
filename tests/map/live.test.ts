import { carry, layoutOf, moved, planOf, standingOf } from "../../src/map";
import { apply } from "../../src/record";
import { closestBetweenTwo } from "../builders/betweenTwo";
import { OPTIONS } from "../builders/maps";
import { link, network, person } from "../builders/network";

test("of several who are new, each stands near whom it is linked to, in whatever order they came", () => {
  const known = network(person("p1", "May Grace"), person("p2", "Will O'Neill"), link("l1", "p1", "p2"));
  const plan = planOf(known, OPTIONS);
  const corner = new Map([
    ["p1", { x: 60, y: 60 }],
    ["p2", { x: 60, y: 200 }],
  ]);
  const standing = moved(standingOf(plan, layoutOf(plan.problem)), corner);
  const chain = [
    ...["p3", "p4", "p5"].map((id) => person(id, `Male ${id.toUpperCase()}`)),
    ...[link("l2", "p3", "p4"), link("l3", "p4", "p5"), link("l4", "p5", "p1")],
  ].reduce(apply, known);
  const after = planOf(chain, OPTIONS);
  const { nodes } = standingOf(after, carry(after, standing));
  const apart = (one: string, other: string) => {
    const [a, b] = [nodes.get(one)!, nodes.get(other)!];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  expect(Math.max(apart("p3", "p4"), apart("p4", "p5"), apart("p5", "p1"))).toBeLessThan(170);
  expect(nodes.get("p1")).toMatchObject({ x: expect.closeTo(60), y: expect.closeTo(60) });
});

test("a second link between the same two is seen at once, beside the first, and hides neither its line nor its words", () => {
  const two = network(person("p1", "May Grace"), person("p2", "Will O'Neill"), link("l1", "p1", "p2", { nature: "friends" }));
  const plan = planOf(two, OPTIONS);
  const more = [
    link("l2", "p2", "p1", { nature: "owes money", date: "2025-05-02" }),
    link("l3", "p1", "p2", { nature: "arrested together", conflict: true }),
  ].reduce(apply, two);
  const after = planOf(more, OPTIONS);
  for (const [x, y] of [
    [100, 380],
    [500, 100],
    [400, 300],
  ] as const) {
    const places = new Map(Object.entries({ p1: { x: 100, y: 100 }, p2: { x, y } }));
    const drawing = after.finish(carry(after, moved(standingOf(plan, layoutOf(plan.problem)), places)));
    expect(closestBetweenTwo(drawing)).toBeGreaterThan(1.4);
    expect(drawing.figures.overlaps).toBe(0);
  }
});
