import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { pages } from "../webpack.config.js";
import { serveOnFreePort } from "./serve.mjs";

/** Builds the page, serves it on the next free port from 3000, and builds again whenever a source file changes. */
const FIRST_PORT = 3000;
const LAST_PORT = 3099;

/** Opens the page where there is a desktop to open it on; anywhere else the address above is enough. */
function openInBrowser(address) {
  const onLinux = process.platform === "linux";
  if (process.env.CI || (onLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  const [command, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  opener.on("error", () => {});
  opener.unref();
}

/** Apart from dist, so that a build for delivery is never mixed up with this one. */
const FOLDER = fileURLToPath(new URL("../out/page", import.meta.url));

let server;

async function built(error, stats) {
  if (error) throw error;
  if (stats.hasErrors() || stats.hasWarnings()) console.log(stats.toString("errors-warnings"));
  if (server) {
    if (!stats.hasErrors()) console.log(`Built again at ${new Date().toLocaleTimeString("en-GB")}. Reload the page.`);
    return;
  }
  server = await serveOnFreePort(FOLDER, FIRST_PORT, LAST_PORT);
  console.log(`The mapping toolkit is at ${server.address} (Ctrl+C ends it)`);
  openInBrowser(server.address);
}

// A page made with a broken template would stay blank.
const templates = fileURLToPath(new URL("templates.ts", import.meta.url));
const { status } = spawnSync(process.execPath, ["--import", "tsx", templates], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

console.log("Building the page …");
const config = pages("development");
webpack({ ...config, output: { ...config.output, path: FOLDER } }).watch(
  { ignored: /[\\/](node_modules|dist|out)[\\/]/ },
  (error, stats) => {
    built(error, stats).catch((fault) => {
      console.error(fault.message);
      process.exit(1);
    });
  },
);
