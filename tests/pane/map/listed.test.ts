import { drawingOf } from "../../../src/map";
import { listed } from "../../../src/pane/stages/map/listed";
import { OPTIONS } from "../../builders/maps";
import { link, network, person, place } from "../../builders/network";

test("two of one name and two whose names nobody knows are called in the list as on the picture, so that each is told from the other", () => {
  const record = network(
    person("p1", "Jay Smith", { kind: "child" }),
    person("p2", "Jay Smith", { kind: "child" }),
    person("p3", "", { kind: "adult" }),
    person("p4", "", { kind: "adult" }),
    place("c1", "", { kind: "address", context: true }),
    link("l1", "p1", "p3", { nature: "works for him", influence: "to-from" }),
    link("l2", "p2", "p4", { nature: "nephew" }),
  );
  const { people, places, links } = listed(record);
  const called = [...people, ...places].map(({ title }) => title);
  expect(called).toEqual(drawingOf(record, OPTIONS).nodes.map(({ name }) => name));
  expect(new Set(called).size).toBe(5);
  expect(links.map(({ title }) => title)).toEqual(["Jay Smith – Unknown adult", "Jay Smith (2) – Unknown adult (2)"]);
  expect(links[0]?.summary).toContain("Unknown adult influences Jay Smith");
});
