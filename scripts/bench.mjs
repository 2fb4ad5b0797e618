/** `npm run bench [-- PART] [--json]`: fetches what is compared with, builds the bench as the page is built, and runs it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { pages } from "../webpack.config.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Inside the bench's own packages, so that they are found from there, and the project's after them. */
const BUILT = at("../bench/node_modules/.built");
/** A page of its own, in which documents are looked into by the threads of the page. */
const MAPPED = at("../bench/node_modules/.mapped");
const LOCK = at("../bench/package-lock.json");
const INSTALLED = at("../bench/node_modules/.mapping-toolkit-lock.json");

const fail = (words) => {
  process.stderr.write(`${words}\n`);
  process.exit(1);
};

/** The peers are installed here and only here; the project itself never needs them. */
function install() {
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, "utf8") === readFileSync(LOCK, "utf8")) return;
  process.stderr.write("Fetching what is compared with …\n");
  // Through the shell, since npm is a script on Windows; nothing of it may reach standard output.
  const { status } = spawnSync("npm ci --no-audit --no-fund", {
    cwd: at("../bench"),
    shell: true,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
  });
  if (status !== 0) fail("The packages to compare with could not be installed. Look at what npm says above.");
  copyFileSync(LOCK, INSTALLED);
}

/** The page's own rules for TypeScript; packages stay outside, as Node finds them. */
function build() {
  const { module, resolve } = pages("production");
  const config = {
    mode: "production",
    target: "node20",
    context: at("../bench"),
    entry: {
      main: at("../bench/main.ts"),
      worker: at("../bench/measure/worker.ts"),
      tenant: at("../bench/library/tenant.ts"),
    },
    experiments: { outputModule: true },
    output: { path: BUILT, filename: "[name].mjs", chunkFilename: "part.[contenthash:10].mjs", module: true, clean: true },
    externals: [({ request }, done) => (/^[./]/.test(request) ? done() : done(null, `module ${request}`))],
    // Names stay readable in a profile (`node --cpu-prof`), and speed is the same.
    optimization: { minimize: false },
    devtool: false,
    module,
    resolve,
    cache: { type: "filesystem", name: "bench" },
    performance: false,
  };
  const made = pages("production");
  const inBrowser = {
    ...made,
    entry: { mapped: at("../bench/mapped/page/main.ts") },
    output: { ...made.output, path: MAPPED, clean: true },
    plugins: [new HtmlPlugin({ template: at("../bench/mapped/page/index.html"), favicon: at("../assets/icons/icon-16.png") })],
    optimization: { ...made.optimization, splitChunks: false },
    cache: { type: "filesystem", name: "bench-page" },
  };
  return new Promise((done) => {
    webpack([config, inBrowser], (error, stats) => {
      if (error || stats.hasErrors()) fail(error ? error.message : stats.toString("errors-only"));
      done(undefined);
    });
  });
}

install();
await build();
const { status } = spawnSync(process.execPath, [`${BUILT}/main.mjs`, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
