/** What has to be right before the tests: types, style and the built page, side by side, since each keeps one core busy. */
import { spawn } from "node:child_process";

const CHECKS = ["types", "lint", "build"];

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

const outcomes = await Promise.all(CHECKS.map(run));
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
