import { moved, readWhereabouts, START } from "../../src/pane/store";

test("moving to another stage closes what was open in the last one", () => {
  expect(moved({ stage: "prepare", topic: "people", card: "p1" }, { stage: "map" })).toEqual({
    stage: "map",
    topic: "",
    card: "",
  });
});

test("closing a card stays in the topic", () => {
  expect(moved({ stage: "prepare", topic: "people", card: "p1" }, { card: "" })).toEqual({
    stage: "prepare",
    topic: "people",
    card: "",
  });
});

test("opening another topic closes the card of the one before", () => {
  expect(moved({ stage: "prepare", topic: "people", card: "p1" }, { topic: "places" }).card).toBe("");
});

test("whereabouts of an older or damaged kind start at the beginning", () => {
  expect(readWhereabouts({ stage: "dream", topic: "people" })).toEqual(START);
  expect(readWhereabouts(null)).toEqual(START);
  expect(readWhereabouts({ stage: "meet", topic: 3 })).toEqual({ stage: "meet", topic: "", card: "" });
});
