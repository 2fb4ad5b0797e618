import * as v from "valibot";

type Step = string | number;
export type Way = readonly Step[];
type Loose = Record<string, unknown>;

export const isLoose = (value: unknown): value is Loose => value !== null && typeof value === "object" && !Array.isArray(value);

function stepInto(value: unknown, step: Step): unknown {
  if (Array.isArray(value)) return value[Number(step)] as unknown;
  return isLoose(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

const at = (value: unknown, way: Way): unknown => way.reduce(stepInto, value);

/** The value with another one at the end of the way, or, for undefined, without it; nothing else changes. */
function withAt(value: unknown, [step = "", ...rest]: Way, put: unknown): unknown {
  const inner = rest.length === 0 ? put : withAt(stepInto(value, step), rest, put);
  if (Array.isArray(value)) {
    return inner === undefined
      ? value.filter((_, index) => index !== step)
      : value.map((item: unknown, index) => (index === step ? inner : item));
  }
  if (!isLoose(value)) return value;
  const others = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(inner === undefined ? others : [...others, [step, inner]]);
}

/** What an entry is given where it has none that fits. */
const GIVEN: readonly (Step | undefined)[] = ["id", "number"];

const key = (way: Way) => way.join("/");

/** Ways to what has to go: what does not fit, or, where something is missing, what it is missing from. */
function faultyWays(value: unknown, issues: readonly v.BaseIssue<unknown>[]): Way[] {
  const ways = issues.map(({ path }): Way => {
    const way = (path ?? []).map((item) => item.key as Step);
    return at(value, way) === undefined && !GIVEN.includes(way.at(-1)) ? way.slice(0, -1) : way;
  });
  const known = new Set(ways.map(key));
  const inside = (way: Way) => way.some((_, index) => index > 0 && known.has(key(way.slice(0, index))));
  return [...new Map(ways.filter((way) => !inside(way)).map((way) => [key(way), way])).values()];
}

export type Mending = {
  /** What stands for a value that does not fit, by the way to it; undefined leaves it out. */
  instead: (way: Way) => unknown;
  told: (way: Way, value: unknown) => void;
};

/** Faults lie inside each other: leaving one out can leave another open, a level higher. Entries are at most five levels deep. */
const ROUNDS = 8;

/** The value without what does not fit its schema, so that one bad date does not cost a person; undefined where nothing is left. */
export function mend<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  { instead, told }: Mending,
): v.InferOutput<S> | undefined {
  let loose = value;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = v.safeParse(schema, loose);
    if (result.success) return result.output;
    // From the back, so that places in lists stay as they were found.
    for (const way of faultyWays(loose, result.issues).reverse()) {
      if (way.length === 0) return undefined;
      told(way, at(loose, way));
      loose = withAt(loose, way, instead(way));
    }
  }
  return undefined;
}

/** Ways to what stood in a value and is not in what its schema made of it: settings that nobody here knows. */
export function unknownWays(before: unknown, after: unknown, way: Way = []): Way[] {
  if (Array.isArray(before)) {
    return before.flatMap((item, index) => unknownWays(item, stepInto(after, index), [...way, index]));
  }
  if (!isLoose(before) || !isLoose(after)) return [];
  return Object.keys(before).flatMap((name) => {
    if (before[name] === undefined) return [];
    return Object.hasOwn(after, name) ? unknownWays(before[name], after[name], [...way, name]) : [[...way, name]];
  });
}
