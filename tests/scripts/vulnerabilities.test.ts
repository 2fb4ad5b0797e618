import { spawnSync } from "node:child_process";
import { readAudit, tellKnown } from "../../scripts/release/known";

const BUILT = new Set(["mermaid"]);
const report = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { total: 889 } } });
const hole = (name: string, via: unknown[]) => ({ [name]: { name, severity: "high", range: "<2.0.0", via, nodes: [] } });

test("a report without holes says so, and all is well", () => {
  expect(tellKnown(readAudit(report({})), BUILT)).toEqual({ lines: ["No known vulnerabilities in 889 packages."], code: 0 });
});

test("a hole in what people get stands before one that is only in building, and neither passes", () => {
  const advisory = { title: "Script in a label", url: "https://example.org/1", severity: "high" };
  const { lines, code } = tellKnown(readAudit(report({ ...hole("jest", ["mermaid"]), ...hole("mermaid", [advisory]) })), BUILT);
  expect(lines).toEqual([
    "In the built pages: 1",
    "  mermaid <2.0.0, high: Script in a label (https://example.org/1)",
    "Only in building, testing or the terminal: 1",
    "  jest <2.0.0, high: through mermaid",
  ]);
  expect(code).toBe(1);
});

test.each([
  ["nothing at all", "", "nothing was answered"],
  ["words", "npm error network\nmore", "npm error network"],
  ["a refusal", JSON.stringify({ message: "405 Method Not Allowed", error: {} }), "405 Method Not Allowed"],
  ["a report about nothing", JSON.stringify({ vulnerabilities: {}, metadata: {} }), "the report is about no package"],
  ["half a report", JSON.stringify({ vulnerabilities: {} }), "the answer was no report"],
])("where the registry answers with %s, nothing is known, and that is no pass", (_, written, why) => {
  const { lines, code } = tellKnown(readAudit(written), BUILT);
  expect(lines[0]).toBe(`Known vulnerabilities could not be asked for: ${why}`);
  expect(code).toBe(3);
});

test("the command itself says plainly when nobody answers, also where npm is told to ask nobody", () => {
  const told = { npm_config_offline: "true", npm_config_omit: "dev" };
  const env = { ...process.env, ...told, npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" };
  const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/vulnerabilities.ts"], {
    encoding: "utf8",
    env,
  });
  expect(stdout).toMatch(/^Known vulnerabilities could not be asked for: .+\nNothing is known about them\./);
  expect(status).toBe(3);
});
