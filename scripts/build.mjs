/** `npm run build [-- --host https://ADDRESS]`: dist/ with the page, and out/deploy/ with what IT needs to put it up there. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hostAsked, OWN_MACHINE } from "./address.mjs";
import { deployFiles } from "./deploy.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

let address;
try {
  address = hostAsked(process.argv.slice(2)) ?? OWN_MACHINE;
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

const run = (args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: at("..") });
  if (status !== 0) process.exit(status ?? 1);
};
// A page made with a broken template would stay blank.
run(["--import", "tsx", at("templates.ts")]);
run([at("../node_modules/webpack/bin/webpack.js"), "--mode", "production"]);

mkdirSync(at("../out/deploy"), { recursive: true });
for (const [name, text] of Object.entries(deployFiles(address))) writeFileSync(at(`../out/deploy/${name}`), text);
run(["--import", "tsx", at("sbom.ts")]);
