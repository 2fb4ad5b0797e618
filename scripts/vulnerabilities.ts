import { spawnSync } from "node:child_process";
import { readBundled } from "./release/bundled";
import { readAudit, tellKnown } from "./release/known";

/**
 * `npm run vulnerabilities`, after a build: asks the registry what is known of every locked package. Exit code 0 where nothing is, 1 where
 * something is, 3 where it could not be asked. Needs a network, and tells the registry the names and versions in package-lock.json.
 */
// Told to stay offline, npm asks nobody and reports that there is nothing; told to leave packages out, it does not ask about them.
const ASK = [
  "audit",
  "--json",
  "--offline=false",
  "--prefer-offline=false",
  "--include=dev",
  "--include=optional",
  "--include=peer",
];
const { stdout } = spawnSync("npm", ASK, {
  encoding: "utf8",
  shell: process.platform === "win32",
  stdio: ["ignore", "pipe", "ignore"],
  maxBuffer: 1e8,
});
const { lines, code } = tellKnown(readAudit(stdout ?? ""), new Set(readBundled().map(({ name }) => name)));
for (const line of lines) console.log(line);
process.exitCode = code;
