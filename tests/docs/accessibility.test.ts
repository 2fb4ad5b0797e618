import { existsSync, readFileSync } from "node:fs";

const page = readFileSync("docs/accessibility.md", "utf8");
const named = [...new Set([...page.matchAll(/`(tests\/[\w/.-]+\.test\.tsx?)`/g)].map(([, file = ""]) => file))];

test("every test that the statement names is there", () => {
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test("the statement says what was not tried, and claims no more than partial compliance", () => {
  for (const words of [
    "## What was not tried",
    "No disabled person",
    "partially compliant",
    "NVDA",
    "Equality Advisory and Support Service",
  ])
    expect(page.replace(/\s+/g, " ")).toContain(words);
  expect(page).not.toMatch(/fully compliant/i);
});
