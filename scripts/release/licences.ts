import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundled } from "./bundled";

/** What may be given on inside a program under the MIT licence, with its text beside it and nothing else to do. */
const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "OFL-1.1"]);

/** Packages whose description names no licence, and what their own licence file begins with. */
const SAID_BY_FILE: Record<string, { licence: string; begins: string }> = {
  "khroma@2.1.0": { licence: "MIT", begins: "The MIT License (MIT)" },
};

/** Texts of licences for packages that name one and bring no text. */
const STANDARD = join("assets", "licences");

const TEXT = /^(?:licen[cs]e|copying|notice|ofl)/i;

/** The licence files of a package, by name: { LICENSE: "MIT License…" }. */
function ownTexts({ folder }: Bundled): Record<string, string> {
  const names = readdirSync(folder).filter((name) => TEXT.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8").trim()]));
}

/** The licence of a package as an SPDX expression; "" where nobody can tell. */
export function licenceOf(one: Bundled): string {
  if (one.license !== undefined) return one.license.replace(/^\((.*)\)$/, "$1");
  const said = SAID_BY_FILE[`${one.name}@${one.version}`];
  return said && Object.values(ownTexts(one)).some((text) => text.startsWith(said.begins)) ? said.licence : "";
}

/** Whether an expression leaves a choice that may be given on. One with both "and" and "or" is for a person to read. */
export function isAllowed(expression: string): boolean {
  const [any, all] = [expression.split(" OR "), expression.split(" AND ")];
  if (any.length > 1 && all.length > 1) return false;
  return any.length > 1 ? any.some((one) => ALLOWED.has(one)) : all.every((one) => ALLOWED.has(one));
}

/** The texts under which a package is given on; the standard one where it brings none of its own. */
export function textsOf(one: Bundled): Record<string, string> {
  const own = ownTexts(one);
  if (Object.keys(own).length > 0) return own;
  const name = licenceOf(one);
  return {
    [`${name}, the text in general; the package brings none`]: readFileSync(join(STANDARD, `${name}.txt`), "utf8").trim(),
  };
}

const LINE = "=".repeat(80);
const title = ({ name, version }: Bundled) => `${name} ${version}`;

/** Every package with its licence, and then each text once under the names of all whose it is. */
export function licencesText(packages: readonly Bundled[]): string {
  const table = packages.map((one) => `${title(one)}: ${licenceOf(one)}`);
  const byText = new Map<string, string[]>();
  for (const one of packages) {
    for (const [file, text] of Object.entries(textsOf(one))) {
      byText.set(text, [...(byText.get(text) ?? []), `${title(one)} (${file})`]);
    }
  }
  const texts = [...byText].map(([text, whose]) => [LINE, ...whose, LINE, "", text, ""].join("\n"));
  const head = [
    "What of other people's is in the built pages, and under which licence.",
    "Some packages hold others inside their own files; those are under the text of the package.",
  ];
  return `${[...head, "", ...table, "", ...texts].join("\n")}\n`.replaceAll("\r\n", "\n");
}
