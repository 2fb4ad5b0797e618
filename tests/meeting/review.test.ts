import { goesOn, openAgain, reassess, reviewGroups, reviewProgress, settledAt } from "../../src/meeting";
import { apply, closedAt, type Change, type NetworkRecord } from "../../src/record";
import { add, network, person, place } from "../builders/network";

const TODAY = "2026-06-04";
const after = (record: NetworkRecord, ...changes: Change[]) => changes.reduce(apply, record);

const before = () =>
  network(
    person("p1", "Nadia Noor", { subject: true }),
    person("p2", "Rafi Dean"),
    person("p3", "PC Doyle", { kind: "professional" }),
    person("p4", "Not confirmed", { status: "proposed" }),
    place("c1", "Marlow Park", { context: true }),
    add("sessions", { id: "m1", date: "2026-05-01", finished: "2026-05-01" }),
    add("sessions", { id: "m2", date: TODAY, kind: "review" }),
    add("actions", { id: "a1", text: "Later", session: "m1", concerns: ["p1"], due: "2026-07-01" }),
    add("actions", { id: "a2", text: "Late", session: "m1", concerns: ["p3", "c1"], due: "2026-05-20" }),
    add("actions", { id: "a3", text: "About nobody" }),
    add("actions", { id: "a4", text: "Agreed here", session: "m2", concerns: ["p1"] }),
    add("actions", { id: "a5", text: "Done before", session: "m1", concerns: ["p1"], outcome: "done" }),
  );
const groups = (record: NetworkRecord) =>
  reviewGroups(record, "m2", TODAY).map(({ id, items }) => [
    id,
    ...items.map((item) => `${item.id}${item.ticked ? " done" : ""}`),
  ]);
const progress = (record: NetworkRecord) => {
  const { done, of } = reviewProgress(reviewGroups(record, "m2", TODAY));
  return `${done} of ${of}`;
};

test("a review goes through every action from before and everyone and everywhere on the map, overdue first", () => {
  expect(groups(before())).toEqual([
    ["c1", "a2", "c1"],
    ["p1", "a1", "p1"],
    ["p2", "p2"],
    ["", "a3"],
  ]);
});

test("it counts what is settled; what goes on or was put off needs a reason", () => {
  let record = before();
  const step = (change: Change) => {
    record = apply(record, change);
    return progress(record);
  };
  expect(step(settledAt(record, "actions", "a2", "m2", { outcome: "overtaken" }))).toBe("1 of 6");
  expect(step(goesOn(record, "actions", "a1", "m2", ""))).toBe("1 of 6");
  expect(step(goesOn(record, "actions", "a1", "m2", "The school is closed."))).toBe("2 of 6");
  expect(step(settledAt(record, "actions", "a3", "m2", { outcome: "done" }))).toBe("3 of 6");
  expect(step(reassess(record, "m2", "p1", { outcome: "still-part", reason: "" }))).toBe("4 of 6");
  expect(step(reassess(record, "m2", "c1", { outcome: "changed", reason: "" }))).toBe("4 of 6");
  expect(step(reassess(record, "m2", "c1", { outcome: "not-reassessed", reason: "Nobody from the park." }))).toBe("5 of 6");
  expect(step({ type: "take-off", id: "p2", date: TODAY, reason: "Moved", decidedBy: "Chair" })).toBe("5 of 5");
  expect(record.reviews).toHaveLength(1);
});

test("what is said of somebody twice is said once, the last words", () => {
  const record = before();
  const twice = after(record, reassess(record, "m2", "p1", { outcome: "changed", reason: "Moved school" }));
  const made = after(twice, reassess(twice, "m2", "p1", { outcome: "still-part", reason: "" }));
  expect(made.reviews[0]?.reassessed).toEqual([{ about: "p1", outcome: "still-part", reason: "" }]);
});

test("a network that was closed is open again from the session that says why", () => {
  const closed = after(before(), { type: "edit", in: "sessions", id: "m2", values: { closing: { on: TODAY }, finished: TODAY } });
  expect([closedAt(before())?.id, closedAt(closed)?.id]).toEqual([undefined, "m2"]);
  const { change, id } = openAgain(closed, { on: "2026-08-01", reason: "Two more missing episodes." });
  const open = after(closed, change);
  expect(closedAt(open)).toBeUndefined();
  expect(open.sessions.find((one) => one.id === id)?.decisions).toMatchObject([{ reason: "Two more missing episodes." }]);
});
