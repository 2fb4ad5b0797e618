/** `npm run build [-- --host https://ADDRESS]`: dist/ with the page, and out/deploy/ with what IT needs to put it up there. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hostAsked, manifestFor, OWN_MACHINE } from "./address.mjs";
import { azure, iis, nginx } from "./servers.mjs";

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

const files = {
  "manifest.xml": manifestFor(readFileSync(at("../manifest.xml"), "utf8"), address),
  "manifest.outlook.xml": manifestFor(readFileSync(at("../manifest.outlook.xml"), "utf8"), address),
  "nginx.conf": nginx(address, "/var/www"),
  "web.config": iis(),
  "staticwebapp.config.json": azure(address),
};
mkdirSync(at("../out/deploy"), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(at(`../out/deploy/${name}`), text);
