import { carry, layoutOf, moved, planOf, standingOf } from "../../src/map";
import { apply } from "../../src/record";
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
