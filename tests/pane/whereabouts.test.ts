import { moved, readWhereabouts, START } from "../../src/pane/store";

const AT_P1 = { ...START, topic: "people", card: "p1" };

test("moving to another stage closes what was open in the last one", () => {
  expect(moved(AT_P1, { stage: "map" })).toEqual({ ...START, stage: "map" });
});

test("closing a card stays in the topic", () => {
  expect(moved(AT_P1, { card: "" })).toEqual({ ...START, topic: "people" });
});

test("opening another topic closes the card of the one before", () => {
  expect(moved(AT_P1, { topic: "places" }).card).toBe("");
});

test("whereabouts of an older or damaged kind start at the beginning", () => {
  expect(readWhereabouts({ stage: "dream", topic: "people" })).toEqual(START);
  expect(readWhereabouts(null)).toEqual(START);
  expect(readWhereabouts({ stage: "meet", topic: 3 })).toEqual({ ...START, stage: "meet" });
});

test("wherever one goes, only whoever says so leaves the room view", () => {
  const inRoom = { ...AT_P1, room: "m1" };
  expect(moved(inRoom, { stage: "share" }).room).toBe("m1");
  expect(moved(inRoom, { room: "" })).toEqual(AT_P1);
  expect(readWhereabouts(JSON.parse(JSON.stringify(inRoom)))).toEqual(inRoom);
});
