import fc from "fast-check";
import {
  amend,
  apply,
  ChangeError,
  commit,
  redo,
  restore,
  startHistory,
  undo,
  type Change,
  type History,
} from "../../src/record";
import { asItStood } from "../builders/asItStood";
import { add, link, network, person } from "../builders/network";

const start = network(person("p1", "Aisha Begum"), person("p2", "Callum Hart"), link("l1", "p1", "p2"));

const changes = fc.oneof(
  fc.record({ type: fc.constant("set" as const), values: fc.record({ purpose: fc.string(), risk: fc.string() }) }),
  fc.string().map((name): Change => add("people", { name })),
  fc.string().map((text): Change => add("statements", { text, concerns: ["p1"] })),
  fc.string().map((note): Change => ({ type: "edit", in: "people", id: "p1", values: { note } })),
  fc.constant<Change>({ type: "move", in: "people", id: "p2", before: "p1" }),
  fc.constant<Change>({ type: "confirm", in: "links", id: "l1" }),
);

const run = (history: History, steps: Change[]) => steps.reduce((now, change) => commit(now, change, "step"), history);

test("undoing every step leads back to the start, redoing every step to the end", () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 20 }), (steps) => {
      const done = run(startHistory(start), steps);
      const back = steps.reduce((history) => undo(history), done);
      expect(asItStood(back.present)).toEqual(asItStood(start));
      expect(steps.reduce((history) => redo(history), back).present).toEqual(done.present);
    }),
  );
});

test("whatever changes, the record passes the gate without a repair", () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 20 }), (steps) => {
      const record = JSON.parse(JSON.stringify(run(startHistory(start), steps).present)) as unknown;
      expect(restore(record)).toMatchObject({ ok: true, repairs: [] });
    }),
  );
});

test("letters typed into one field are one step to undo", () => {
  const typed = amend(commit(startHistory(start), { type: "set", values: { purpose: "F" } }, "Purpose"), {
    type: "set",
    values: { purpose: "Find" },
  });
  expect(typed.present.purpose).toBe("Find");
  expect(undo(typed).present.purpose).toBe("");
});

test("numbers of people are never given twice, so codes stay with the person they were given to", () => {
  const without = apply(start, { type: "take-off", id: "p2", date: "", reason: "", decidedBy: "" });
  const record = apply(without, add("people", { name: "Jo Reid" }));
  expect(record.people.map((entry) => entry.number)).toEqual([1, 3]);
});

test("a change that fits nothing is a fault of the caller", () => {
  expect(() => apply(start, { type: "edit", in: "people", id: "p9", values: {} })).toThrow(ChangeError);
  expect(() => apply(start, add("people", { id: "p1", name: "Twice" }))).toThrow(ChangeError);
});
