/**
 * What has to be right before the tests: rules, types, style and the built page. Two at a time, since each keeps one core busy; the
 * rules take as long as all the others, and begin first.
 */
import { spawn } from "node:child_process";

const SIDES = [["rules"], ["build", "types", "style"]];

/** Through the shell, since npm is a script on Windows. What a check says is shown in one piece. */
function run(check) {
  return new Promise((done) => {
    const said = [];
    const child = spawn(`npm run --silent ${check}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (piece) => said.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("error", (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      process.stdout.write(`\n${check}: ${code === 0 ? "passed" : "failed"}\n${Buffer.concat(said).toString()}`);
      done(code === 0);
    });
  });
}

async function inTurn(checks) {
  const outcomes = [];
  for (const check of checks) outcomes.push(await run(check));
  return outcomes;
}

const outcomes = await Promise.all(SIDES.map(inTurn));
process.exitCode = outcomes.flat().every(Boolean) ? 0 : 1;
