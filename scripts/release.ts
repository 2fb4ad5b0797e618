import { spawnSync } from "node:child_process";
import { hostAsked } from "./address.mjs";
import { makeRelease } from "./release/make";

/** `npm run release [-- --host https://ADDRESS]`: builds, and writes one zip for a council's IT into out/release. */
try {
  const args = process.argv.slice(2);
  const address = hostAsked(args, "npm run release");
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  console.log(await makeRelease("out/release", address));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
