/** `npm test` with the large counts of tests/builders/rounds.ts, the longest files first (longFirst.mjs), or a named part of it; the last line says how it went. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const TALLY = "out/tally.txt";
const env = { ...process.env, NIGHTLY: "1" };
/** Through the shell, since npm is a script on Windows. */
const run = (command) => spawnSync(command, { shell: true, stdio: "inherit", env }).status ?? 1;

rmSync(TALLY, { force: true });
const named = process.argv.slice(2);
const code = run("node scripts/check.mjs") || run(["npm run jest --", ...named.map((word) => JSON.stringify(word))].join(" "));

let tally = "0 passed, 1 failed";
try {
  tally = readFileSync(TALLY, "utf8").trim();
} catch {
  console.log("The tests were not reached; the reason stands above.");
}
console.log(`Nightly: ${tally}`);
process.exitCode = code;
