import { CASES } from "../builders/fuzz";

test("together every run of the tests has 2,000 cases at least, and a night 100,000", () => {
  const [quick, nightly] = [0, 1].map((at) => Object.values(CASES).reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
  expect(quick).toBeGreaterThanOrEqual(2_000);
  expect(nightly).toBeGreaterThanOrEqual(100_000);
});
