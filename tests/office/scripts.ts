import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where a page gets Microsoft's script from. */
export const OFFICE = "https://appsforoffice.microsoft.com";
const FOLDER = "/lib/1/hosted/";

const folder = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** What stands at an address of Microsoft's own, from the package of the same name; undefined where it has no such file. */
export function officeFile(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== OFFICE || !pathname.startsWith(FOLDER)) return undefined;
  try {
    return readFileSync(join(folder, pathname.slice(FOLDER.length).toLowerCase()), "utf8");
  } catch {
    return undefined;
  }
}

export const officeAddress = (file: string) => `${OFFICE}${FOLDER}${file}`;
