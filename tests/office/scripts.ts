import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where a page gets Microsoft's script from. */
export const OFFICE = "https://appsforoffice.microsoft.com";
const FOLDER = "/lib/1/hosted/";

const PACKAGES = { current: "@microsoft/office-js", newer: "office-js-newer" } as const;

/** Which of Microsoft's scripts is meant (host.ts). */
export type OfficeScript = keyof typeof PACKAGES;

export const scriptFolder = (script: OfficeScript): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${PACKAGES[script]}/package.json`)), "dist");

/** What stands at an address of Microsoft's own, from a package of theirs; undefined where it has no such file. */
export function officeFile(address: string, script: OfficeScript = "current"): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== OFFICE || !pathname.startsWith(FOLDER)) return undefined;
  try {
    return readFileSync(join(scriptFolder(script), pathname.slice(FOLDER.length).toLowerCase()), "utf8");
  } catch {
    return undefined;
  }
}

export const officeAddress = (file: string) => `${OFFICE}${FOLDER}${file}`;
