import vm from "node:vm";
import fc from "fast-check";
import { rounds } from "./rounds";

/** How many random cases each reader is given: in every run of the tests, and at night. */
export const CASES = {
  gate: [1_000, 60_000],
  "gate, values replaced": [80, 4_000],
  table: [80, 3_000],
  "returned list": [20, 800],
  "minutes line": [200, 8_000],
  package: [500, 26_000],
  "tags of a table": [25, 800],
  "tags of our pages": [5, 200],
  masking: [100, 3_000],
} as const satisfies Record<string, readonly [number, number]>;

/** A second is much; a machine that is busy with other things may need many. In milliseconds. */
const MOST = 60_000;

const script = new vm.Script("deed()");
const room = vm.createContext({});

/** Does it at once, and ends it where it would go on for ever: the watch stands outside and needs no help from what it watches. */
function inTime(deed: () => void): void {
  Object.assign(room, { deed });
  script.runInContext(room, { timeout: MOST });
}

/** Gives random cases to something that has to answer each in time, and says how many there were. `check` throws where the answer is wrong. */
export function fuzz<T>(what: keyof typeof CASES, cases: fc.Arbitrary<T>, check: (value: T) => void): void {
  const [quick, nightly] = CASES[what];
  const started = Date.now();
  let [count, slowest] = [0, 0];
  fc.assert(
    fc.property(cases, (value) => {
      const from = performance.now();
      inTime(() => check(value));
      slowest = Math.max(slowest, performance.now() - from);
      count += 1;
    }),
    { numRuns: rounds(quick, nightly), interruptAfterTimeLimit: 3 * 3_600_000, markInterruptAsFailure: true },
  );
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${what}: ${count} random cases in ${seconds} s, the slowest ${Math.round(slowest)} ms\n`);
}
