import { apply } from "../../src/record";
import { pick } from "../../src/pane/stages/map/linking";
import { START, type Whereabouts } from "../../src/pane/store";
import { link, network, person, place } from "../builders/network";

const record = network(
  person("p1", "Aisha Begum"),
  person("p2", "Tom Okafor"),
  person("p3", "Child C"),
  place("c1", "Riverside Park"),
  place("c2", "Elm Court"),
  link("l1", "p1", "p2"),
);
const linking = (card = ""): Whereabouts => ({ ...START, stage: "map", topic: "linking", card });

test("a pick opens the card of a person or place", () => {
  expect(pick(record, { ...START, stage: "map" }, "c1").go).toEqual({ topic: "places", card: "c1" });
});

test("two people picked one after the other are linked, and the card asks how it is known first", () => {
  const { go, make } = pick(record, linking("p1"), "p3");
  expect(go).toEqual({ topic: "links", card: "l2", field: "field-l2-basis" });
  expect(apply(record, make!.change).links.at(-1)).toMatchObject({ id: "l2", from: "p1", to: "p3", basis: "not-known" });
});

test("picking the same person again lets go of them", () => {
  expect(pick(record, linking("p1"), "p1")).toEqual({ go: { topic: "linking", card: "" } });
});

test("two who are linked already open the link there is", () => {
  expect(pick(record, linking("p2"), "p1")).toEqual({ go: { topic: "links", card: "l1", field: "field-l1-basis" } });
});

test("a link between a place and a person runs from the person, whichever was picked first", () => {
  const { make } = pick(record, linking("c1"), "p3");
  expect(apply(record, make!.change).links.at(-1)).toMatchObject({ from: "p3", to: "c1" });
});

test("two places are not linked with each other", () => {
  expect(pick(record, linking("c1"), "c2")).toEqual({ go: { topic: "linking", card: "c1" } });
});
