import { CASES } from "../builders/fuzz";

test("together every run of the tests has 2,000 cases at least, and a night 100,000", () => {
  const [quick, nightly] = [0, 1].map((at) => Object.values(CASES).reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
  process.stdout.write(`Together ${quick} random cases in every run, ${nightly} at night.\n`);
  expect(quick).toBeGreaterThanOrEqual(2_000);
  expect(nightly).toBeGreaterThanOrEqual(100_000);
});
