/**
 * `npm run manifest:online [-- FILE]`: Microsoft's own validator, over the network. It sends the manifest to Microsoft, which holds
 * nothing but addresses and the words of the ribbon. Optional: no test and no build waits for it.
 */
import { spawnSync } from "node:child_process";

/** Pinned: a newer one may say something else of the same manifest. Fetched when it is asked for, and no dependency. */
const VALIDATOR = "office-addin-manifest@3.0.0";

const [file = "manifest.xml"] = process.argv.slice(2);
const { status } = spawnSync("npx", ["--yes", VALIDATOR, "validate", file], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
