import fc from "fast-check";
import { COLLECTIONS, restore, type CollectionName } from "../../src/record";
import { filledNetwork } from "../builders/filledNetwork";
import { HOSTILE } from "../builders/hostile";
import { rounds } from "../builders/rounds";

const RUNS = rounds(150);
const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** What every answer has to be: a record that is sound for good, with repairs in sentences, or a refusal with a next step. */
function expectSound(value: unknown): void {
  const restored = restore(value);
  if (!restored.ok) {
    expect(restored.message).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
    return;
  }
  for (const repair of restored.repairs) expect(repair).toMatch(/^(?:[A-Z\d“]|an entry)[^\n\v\f\r]*\.$/);
  const again = restore(JSON.parse(JSON.stringify(restored.record)));
  expect(again).toEqual({ ok: true, record: restored.record, repairs: [] });
  const ids = NAMES.flatMap((name) => restored.record[name].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
}

test("anything at all is restored into a sound record or refused, and never throws", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  const lists = fc.dictionary(
    fc.constantFrom(...NAMES, "trigger", "preMapping", "lineage", "id", "edition", "__proto__", "constructor"),
    anything,
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        lists.map((loose) => ({ version: 1, id: "n1", ...loose })),
      ),
      expectSound,
    ),
    { numRuns: RUNS },
  );
});

type Way = (string | number)[];

/** Every way to a value inside, the whole included. */
function ways(value: unknown, way: Way = []): Way[] {
  if (value === null || typeof value !== "object") return [way];
  return [
    way,
    ...Object.entries(value).flatMap(([key, inner]) => ways(inner, [...way, Array.isArray(value) ? Number(key) : key])),
  ];
}

function put(value: unknown, [step, ...rest]: Way, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? put(item, rest, by) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, inner]: [string, unknown]) => [key, key === step ? put(inner, rest, by) : inner]));
}

const whole = JSON.parse(JSON.stringify(filledNetwork())) as Record<string, unknown>;
const ALL = ways(whole).filter(({ length }) => length > 0);
const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...HOSTILE,
    "1",
    "p1",
    "zz",
    0,
    -1,
    1.5,
    1e308,
    Infinity,
    NaN,
    null,
    true,
    [],
    {},
    [[]],
    "2026-02-30",
    "x".repeat(100_000),
  ),
  fc.constantFrom<unknown>(
    ...(JSON.parse('[{"__proto__": {"id": "p1"}}, {"constructor": {"prototype": 1}}, {"id": {"id": "p1"}}]') as unknown[]),
  ),
  fc.jsonValue(),
);

test("a whole record with some of its values replaced is too", () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...ALL), hostileValue), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, (all) =>
      expectSound(all.reduce<unknown>((value, [way, by]) => (reaches(value, way) ? put(value, way, by) : value), whole)),
    ),
    { numRuns: RUNS },
  );
});

/** An earlier change may have taken out what a later one is about. */
const reaches = (value: unknown, way: Way): boolean =>
  way.every((step, index) => {
    const at = way
      .slice(0, index)
      .reduce<unknown>((inner, one) => (inner as Record<string | number, unknown> | undefined)?.[one], value);
    return at !== null && typeof at === "object" && Object.hasOwn(at, step);
  });

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
