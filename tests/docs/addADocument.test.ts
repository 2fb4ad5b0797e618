import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

type Block = { file: string; before: string; text: string };

/** The blocks of the page that say where they go: a file of their own, or before a line that begins so. */
function blocksOf(page: string): Block[] {
  const found = page.matchAll(/^ *```\w+ (\S+?\.\w+)(?:, before (.+))?\n([\s\S]*?)^ *```$/gm);
  return [...found].map(([, file = "", before = "", text = ""]) => ({ file, before, text: text.replace(/^ {3}/gm, "") }));
}

function follow(folder: string, { file, before, text }: Block): void {
  const path = join(folder, file);
  if (before === "") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const lines = readFileSync(path, "utf8").split("\n");
  const at = lines.findIndex((line) => line.trim().startsWith(before.trim()));
  if (at < 0) throw new Error(`${file} has no line that begins with ${before}.`);
  writeFileSync(path, [...lines.slice(0, at), text.trimEnd(), ...lines.slice(at)].join("\n"));
}

test("whoever follows the page gets a new kind of document that keeps the contract of them all", async () => {
  const folder = mkdtempSync(join(tmpdir(), "add-a-document-"));
  try {
    for (const part of ["src", "templates", "tests/contracts", "tests/builders", "tests/setup", "tests/fixtures", "scripts"]) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    for (const file of ["package.json", "jest.config.js"]) cpSync(file, join(folder, file));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const blocks = blocksOf(readFileSync("docs/add-a-document.md", "utf8"));
    expect(blocks.map(({ file }) => file)).toEqual([
      "templates/wording.json",
      "src/documents/kinds/shared/kind.ts",
      "src/documents/registry.ts",
      "src/documents/registry.ts",
    ]);
    blocks.forEach((block) => follow(folder, block));
    expect(existsSync("src/documents/kinds/shared")).toBe(false);
    const jest = resolve("node_modules/jest/bin/jest.js");
    const suite = [
      "--experimental-vm-modules",
      "--no-warnings",
      jest,
      "-i",
      "--json",
      "tests/contracts/documents",
      "-t",
      "^shared ",
    ];
    const env = { ...process.env, NIGHTLY: "0", JEST_WORKER_ID: undefined, NODE_OPTIONS: "" };
    const { stdout } = await promisify(execFile)(process.execPath, suite, { cwd: folder, env, maxBuffer: 1e8 });
    const { success, numPassedTests } = JSON.parse(stdout) as { success: boolean; numPassedTests: number };
    expect(success).toBe(true);
    process.stdout.write(
      `${blocks.length} blocks of the page followed: ${numPassedTests} tests of the contract pass for the new paper.\n`,
    );
    expect(numPassedTests).toBeGreaterThan(10);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
