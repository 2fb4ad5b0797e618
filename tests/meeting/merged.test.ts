import { carriedFrom, carriedTo, finishSession, goesOn, letGo, reassess, settledAt } from "../../src/meeting";
import { apply, combine, markChanges, type Change, type NetworkRecord } from "../../src/record";
import { add, network, person } from "../builders/network";

const after = (record: NetworkRecord, ...changes: Change[]) => changes.reduce(apply, record);

/** Held once, with the next session planned; then two people go on with copies of it. */
function base(): NetworkRecord {
  const record = network(
    person("p1", "Nadia Noor"),
    add("sessions", { id: "m1", date: "2026-05-14", parked: [{ id: "m1-k1", text: "Vapes" }] }),
    ...["a1", "a2", "a3"].map((id) => add("actions", { id, text: id, session: "m1" })),
    add("questions", { id: "q1", kind: "gap", text: "Who pays?", session: "m1", owner: "Ola", due: "2026-06-01" }),
  );
  const held = after(record, finishSession(record, "m1", { on: "2026-05-14", by: "" }));
  return after(held, add("sessions", { id: "m2", date: "2026-06-04", kind: "review" }));
}

const apart = (change: (record: NetworkRecord) => Change[]) => markChanges(base(), after(base(), ...change(base())));

test("what two people settled in copies is settled in both together, whichever comes first, and doing it again changes nothing", () => {
  const minutes = apart((record) => [
    settledAt(record, "actions", "a1", "m2", { outcome: "done" }),
    goesOn(record, "actions", "a2", "m2", "The school is closed."),
    reassess(record, "m2", "p1", { outcome: "not-reassessed", reason: "Her worker was away." }),
  ]);
  const analyst = apart((record) => [
    settledAt(record, "questions", "q1", "m2", { answer: "An aunt." }),
    letGo(record, "m1-k1", "m2", { on: "2026-06-04", why: "Mapped by the school." }),
  ]);
  const [one, other] = [combine(minutes, analyst).record, combine(analyst, minutes).record];
  const told = (record: NetworkRecord) => [carriedTo(record, "m2"), carriedFrom(record, "m2")];
  expect(told(one)).toEqual(told(other));
  expect(told(combine(one, analyst).record)).toEqual(told(one));
  expect(carriedTo(one, "m2").map(({ id }) => id)).toEqual(["a1", "a2", "a3", "q1", "m1-k1"]);
  expect(carriedFrom(one, "m2").map(({ id, times, reasons }) => [id, times, ...reasons.map(({ reason }) => reason)])).toEqual([
    ["a2", 2, "The school is closed."],
    ["a3", 2],
    ["p1", 1, "Her worker was away."],
  ]);
  expect(one.doubts).toEqual([]);
});

test("a session finished in one copy while the other goes on keeps its version, and asks nobody about prints", () => {
  const finished = apart((record) => [finishSession(record, "m2", { on: "2026-06-04", by: "Colin Frost" })]);
  const other = apart((record) => [
    add("actions", { id: "a9", text: "Ring", session: "m2" }),
    goesOn(record, "actions", "a3", "m2", "Late"),
  ]);
  const whole = combine(finished, other).record;
  expect(whole.sessions.find(({ id }) => id === "m2")?.versions).toMatchObject([{ number: 1, by: "Colin Frost" }]);
  expect(whole.doubts.filter(({ field }) => field.startsWith("prints"))).toEqual([]);
  expect(carriedFrom(whole, "m2").map(({ id }) => id)).toEqual(["a1", "a2", "a3", "a9", "q1", "m1-k1"]);
});
