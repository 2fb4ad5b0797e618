import { restore } from "../../src/record";
import { expectSound } from "../builders/soundRecord";

test("keys of JavaScript's own change nothing but what they say", () => {
  const restored = restore(
    JSON.parse('{"version": 1, "id": "n1", "__proto__": {"people": [{"id": "p9"}], "polluted": true}, "constructor": 1}'),
  );
  expect(restored).toMatchObject({ ok: true, record: { people: [] } });
  expect(restored.ok && restored.repairs).toHaveLength(2);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("one bad value deep inside a session costs that value, not the session", () => {
  const attendance = [{ id: "m1-t1", name: "Priya Nair", was: "asleep" }, { name: "Tom Iqbal" }, 7];
  const restored = restore({ version: 1, id: "n1", sessions: [{ id: "m1", date: "2026-06-04", attendance }] });
  expect(restored).toMatchObject({
    ok: true,
    record: { sessions: [{ date: "2026-06-04", attendance: [{ name: "Priya Nair", was: "invited" }, { name: "Tom Iqbal" }] }] },
  });
  expect(restored.ok && restored.repairs).toEqual([
    "In sessions (m1), “attendance.2” did not fit and was left out: 7.",
    "In sessions (m1), “attendance.1.id” was missing and was given.",
    "In sessions (m1), “attendance.0.was” did not fit and was left out: “asleep”.",
  ]);
});

test("a setting nobody here knows is left out and said", () => {
  const restored = restore({
    version: 1,
    id: "n1",
    people: [{ id: "p1", number: 1, name: "Aisha Begum", shoeSize: 4 }],
    colour: "teal",
  });
  expect(restored.ok && restored.repairs).toEqual([
    "In people (p1), “shoeSize” did not fit and was left out: 4.",
    "In the record, “colour” did not fit and was left out: “teal”.",
  ]);
});

test("a list of a million entries is refused, and one of many faults says the first fifty", () => {
  const people = Array.from({ length: 1_000_000 }, () => 0);
  expect(restore({ version: 1, id: "n1", people })).toMatchObject({ ok: false, refusal: "too-many-entries" });
  const restored = restore({ version: 1, id: "n1", people: people.slice(0, 1_000) });
  expect(restored.ok && restored.repairs.slice(49)).toEqual([
    "An entry of people could not be read and was left out: 0.",
    "950 more values were mended or left out in the same way.",
  ]);
});

test.each([["1"], [0], [-1], [1.5], [Infinity], [NaN], [null]])("version %p is no version of a record", (version) => {
  expect(restore({ version, id: "n1" })).toMatchObject({ ok: false, refusal: "not-a-record" });
});

test("numbers at the end of what numbers hold do not make two people one", () => {
  const people = ["p1", "p2", "p3"].map((id) => ({ id, number: 1e308, name: id }));
  const restored = restore({ version: 1, id: "n1", lastNumber: 1e308, edition: "3", people });
  expect(restored.ok && restored.record.people.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(restored.ok && [restored.record.lastNumber, restored.record.edition]).toEqual([3, 1]);
});

test("nesting a hundred thousand deep is left out like any other value", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`) as unknown;
  expectSound({ version: 1, id: "n1", people: [deep, { id: "p1", number: 1, aliases: deep }], purpose: deep });
});
