import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { releaseFiles } from "./files";
import { sourceNow } from "./source";
import { releaseZip } from "./zip";

/** Stands in the manifests until a council has put its own there: an address that nobody can ever have (RFC 2606). */
export const NO_ADDRESS = "https://address-of-the-folder.invalid";

/**
 * Writes the release of what is in dist into a folder: one zip, and its checksum beside it. Gives the path of the zip. Throws an Error
 * whose message says what to do where something is missing.
 */
export async function makeRelease(into: string, address = NO_ADDRESS): Promise<string> {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
  const source = sourceNow();
  const { seconds, changed } = source;
  if (seconds === undefined) {
    throw new Error("There is no commit to take the time from. Say it in SOURCE_DATE_EPOCH, in seconds since 1970.");
  }
  const folder = `${name}-${version}${changed ? "-changed" : ""}`;
  const zip = releaseZip(folder, await releaseFiles({ name, version, source, seconds, address }), seconds);
  mkdirSync(into, { recursive: true });
  const path = join(into, `${folder}.zip`);
  writeFileSync(path, zip);
  writeFileSync(`${path}.sha256`, `${createHash("sha256").update(zip).digest("hex")}  ${folder}.zip\n`);
  return path;
}
