import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of which something is in the built pages. `folder` is its own, from the project's, with slashes. */
export type Bundled = { name: string; version: string; license?: string; folder: string };

/** Where webpack writes them down (scripts/bundled.mjs). */
const LIST = join("out", "bundled.json");

/** What the last build put into dist, in the order of the folders. */
export function readBundled(): Bundled[] {
  if (!existsSync(LIST)) throw new Error(`There is no ${LIST}. Run \`npm run build\` first.`);
  return JSON.parse(readFileSync(LIST, "utf8")) as Bundled[];
}
