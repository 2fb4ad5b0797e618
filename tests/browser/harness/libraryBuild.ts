import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Graph } from "../../../scripts/policy.mjs";
import { policyFor, policyText } from "../../../scripts/policy.mjs";
import { LIBRARY_OFF } from "../../builders/councilLibrary";

const inHead = (file: string, graph: Graph) => policyText(policyFor(file, graph));
const inProgram = (graph: Graph) => `"graph":${JSON.stringify(graph)}`;

/** The built page as a build with this in its profile would have made it: the setting in the program, and the policy in two heads. */
export function libraryBuild(graph: Graph): string {
  const folder = join(mkdtempSync(join(tmpdir(), "library-")), "dist");
  cpSync(resolve("dist"), folder, { recursive: true });
  const replace = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), "utf8");
    if (text.includes(from)) writeFileSync(join(folder, file), text.replaceAll(from, to));
    return text.includes(from);
  };
  const programs = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const set = programs.filter((file) => replace(file, inProgram(LIBRARY_OFF), inProgram(graph)));
  if (set.length === 0) throw new Error("The profile is in no program of dist. Run `npm run build` with the library off.");
  for (const file of ["index.html", "taskpane.html"]) {
    if (!replace(file, inHead(file, LIBRARY_OFF), inHead(file, graph)))
      throw new Error(`${file} has another policy than expected.`);
  }
  return folder;
}
