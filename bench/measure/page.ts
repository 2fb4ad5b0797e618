import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { House } from "../../tests/browser/harness/visit";

/** Beside the built bench and apart from dist, which may be in use. */
const FOLDER = join(dirname(process.argv[1] ?? ""), "../.page");

let built = false;

/** The page as it is delivered, built from the sources as they are now, and a browser in front of it. */
export async function openPage(say: (words: string) => void): Promise<House> {
  if (!built) {
    say("Building the page …");
    const webpack = resolve("node_modules/webpack/bin/webpack.js");
    const asked = [webpack, "--mode", "production", "--output-path", FOLDER];
    const { status } = spawnSync(process.execPath, asked, { stdio: ["ignore", process.stderr.fd, process.stderr.fd] });
    if (status !== 0) throw new Error("The page could not be built. Look at what webpack says above.");
    built = true;
  }
  return House.open(FOLDER);
}
