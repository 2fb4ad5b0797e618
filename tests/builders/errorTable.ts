import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FAMILIES, type Faults, type FaultText } from "../../src/record";

const ROOT = "src";

/** Source files that hold faults, as paths from the root of the repository. */
export function faultFiles(): { path: string; text: string }[] {
  const paths = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  return paths
    .sort()
    .map((path) => ({ path: join(ROOT, path).replaceAll("\\", "/"), text: readFileSync(join(ROOT, path), "utf8") }))
    .filter(({ text }) => text.includes("satisfies Faults"));
}

export type Listed = FaultText & { id: string; where: string };

/** Every fault of the house, by the file that names it. Those that one list takes over from another are listed once. */
export async function allFaults(): Promise<Listed[]> {
  const found: Listed[] = [];
  for (const { path } of faultFiles()) {
    const exported = (await import(`../../${path.replace(/\.tsx?$/, "")}`)) as Record<string, unknown>;
    for (const [, faults] of Object.entries(exported).filter(([name]) => name.endsWith("_FAULTS"))) {
      for (const [id, text] of Object.entries(faults as Faults)) found.push({ id, where: path, ...text });
    }
  }
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id && other.fault === one.fault) === index);
}

const cell = (text: string) => text.replaceAll("|", "\\|");

/** docs/errors.md as it should read. */
export async function errorTable(): Promise<string> {
  const faults = await allFaults();
  const parts = Object.entries(FAMILIES).flatMap(([family, meaning]) => {
    const rows = faults.filter((one) => one.family === family).sort((one, other) => (one.id < other.id ? -1 : 1));
    return [
      `## ${family}`,
      "",
      `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`,
      "",
      "| id | what happened | what to do |",
      "| --- | --- | --- |",
      ...rows.map(({ id, fault, next }) => `| \`${id}\` | ${cell(fault)} | ${cell(next)} |`),
      "",
    ];
  });
  return [
    "# Everything that can go wrong",
    "",
    "Each error a person may meet has a name, a family by whose fault it is, a sentence, and the next step. The pane shows them as a",
    "message bar or at its foot, the terminal as one line with exit code 2 (70 for a fault of ours). Nothing is opened and nothing is",
    "written when one is shown; the file it is about stays as it is. Words in braces are filled in.",
    "",
    "Written by `npx tsx scripts/errors.ts` from the source; a test fails when the two differ.",
    "",
    ...parts,
  ].join("\n");
}
