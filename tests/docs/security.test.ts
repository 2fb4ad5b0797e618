import { existsSync, readFileSync } from "node:fs";

const page = readFileSync("docs/security.md", "utf8");
const rows = page.split("\n").filter((line) => /^\| .*`tests\//.test(line));
const named = rows.flatMap((row) =>
  [...row.matchAll(/`(tests\/[\w/.]+\.test\.tsx?)`(?:: ([^|]+))?/g)].map(
    ([, file = "", name = ""]) => [file, name.trim()] as const,
  ),
);

test.each(named)("%s is there and has the test that the page names", (file, name) => {
  expect(existsSync(file)).toBe(true);
  if (name !== "") expect(readFileSync(file, "utf8")).toContain(name);
});

test("each threat has a guard, and each guard a test", () => {
  expect(rows.length).toBeGreaterThan(20);
  const sections = page.split("## Threats and their tests")[1]!.split("\n## ")[0]!.split("\n### ").slice(1);
  expect(sections.filter((section) => !section.includes("`tests/"))).toEqual([]);
  const guards = sections
    .join("\n")
    .split("\n")
    .filter((line) => /^\| (?!Guard|---)/.test(line));
  expect(guards.filter((guard) => !guard.includes("`tests/"))).toEqual([]);
});
