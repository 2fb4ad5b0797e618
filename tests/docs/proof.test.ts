import { existsSync, readdirSync, readFileSync } from "node:fs";

const page = readFileSync("docs/proof.md", "utf8");
const rows = page.split("\n").filter((line) => /^\| (?!What|---|\*\*)/.test(line));
const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);
const tests = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((path) => `tests/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".test.ts"));

const commands = rows.flatMap((row) => [...row.matchAll(/`npm run ([\w:]+)(?: -- ([^`]+))?`/g)]);
const filesOf = (row: string) => [...row.matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, path = ""]) => path);

test("each figure has a command that prints it, and each command is there", () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !row.includes("`npm run "))).toEqual([]);
  expect(commands.map(([, script = ""]) => script).filter((script) => !scripts.includes(script))).toEqual([]);
});

test("each command that runs tests runs those that its row names, and every test that is named is there", () => {
  expect(rows.flatMap(filesOf).filter((path) => !existsSync(path))).toEqual([]);
  for (const row of rows) {
    const asked = [...row.matchAll(/`npm run (?:jest|nightly) -- ([^`]+)`/g)].flatMap(([, words = ""]) =>
      words.split(" ").filter((word) => !word.startsWith("--")),
    );
    if (asked.length === 0) continue;
    const run = tests.filter((path) => asked.some((name) => path.includes(name)));
    expect(asked.filter((name) => !run.some((path) => path.includes(name)))).toEqual([]);
    expect(filesOf(row).filter((path) => !run.includes(path))).toEqual([]);
  }
});
