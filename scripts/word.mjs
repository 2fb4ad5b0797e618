/**
 * `npm run start:word`: Word with the pane in it, on a developer's own machine with Word. Microsoft's two tools bring 450 MB of
 * packages along, so they are no dependencies: npx fetches these versions when somebody asks for them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OWN_MACHINE } from "./address.mjs";
import { serve } from "./serve.mjs";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Through the shell, since npx is a script on Windows. */
function run(command) {
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", cwd: at("..") });
  if (status !== 0) process.exit(status ?? 1);
}

if (!["win32", "darwin"].includes(process.platform)) {
  console.error("Word is on Windows and Mac only. On the web, upload the manifest that npm run build writes to out/deploy.");
  process.exit(2);
}
if (!existsSync(at("../dist/taskpane.html"))) run("npm run build");
// A certificate that this machine alone trusts: Office opens https addresses only.
run(`npx --yes ${CERTIFICATES} install`);
const file = (name) => readFileSync(join(homedir(), ".office-addin-dev-certs", name));
const tls = { cert: file("localhost.crt"), key: file("localhost.key") };
await serve(at("../dist"), Number(new URL(OWN_MACHINE).port), tls);
run(`npx --yes ${DEBUGGING} start manifest.xml desktop --no-debug`);
console.log("Word opens with the pane on Home. Ctrl+C ends the server; to take the pane out of Word again:");
console.log(`npx --yes ${DEBUGGING} stop manifest.xml`);
