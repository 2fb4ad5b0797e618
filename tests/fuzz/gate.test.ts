import fc from "fast-check";
import { COLLECTIONS, type CollectionName } from "../../src/record";
import { filledNetwork } from "../builders/filledNetwork";
import { fuzz } from "../builders/fuzz";
import { HOSTILE } from "../builders/hostile";
import { expectSound } from "../builders/soundRecord";

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

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
  fuzz(
    "gate",
    fc.oneof(
      anything,
      lists.map((loose) => ({ version: 1, id: "n1", ...loose })),
    ),
    expectSound,
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
  fuzz("gate, values replaced", changes, (all) =>
    expectSound(all.reduce<unknown>((value, [way, by]) => (reaches(value, way) ? put(value, way, by) : value), whole)),
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
