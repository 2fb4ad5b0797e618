import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { parseRequest } from "../../src/entry/terminal/arguments";
import { BLANK_KINDS, makeBlanks, TERMINAL_KINDS } from "../../src/entry/terminal/make";
import { deployFiles } from "../deploy.mjs";
import { readBundled } from "./bundled";
import { licencesText } from "./licences";
import { sbomOf } from "./sbom";
import type { Source } from "./source";

/** Files by their path in the release, with slashes. */
export type Files = Record<string, Uint8Array>;

export type Release = { name: string; version: string; source: Source; seconds: number; address: string };

/** What a council reads before anything else, beside the folders. */
const FIRST = ["INSTALL.md", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"];

/** Every file of a folder, as it is. */
function folder(path: string): Files {
  if (!existsSync(path)) throw new Error(`There is no folder ${path}. Run \`npm run build\` first.`);
  const paths = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((one) => statSync(join(path, one)).isFile());
  return Object.fromEntries(paths.map((one) => [`${path}/${one.replaceAll("\\", "/")}`, readFileSync(join(path, one))]));
}

/** The forms to fill by pen or in Word, of every kind; `day` is the one they are made for. */
async function forms(day: string): Promise<Files> {
  const parsed = parseRequest(["--blank", "forms", "--date", day], TERMINAL_KINDS, BLANK_KINDS);
  if (!parsed.ok || !("request" in parsed)) throw new Error("The forms cannot be asked for.");
  const { outputs } = await makeBlanks(parsed.request, day);
  return Object.fromEntries(
    outputs.map(({ name, bytes }) => [`forms/${name}`, typeof bytes === "string" ? strToU8(bytes) : bytes]),
  );
}

function versionText({ name, version, source, seconds }: Release): string {
  const commit =
    source.commit === undefined ? [] : [`commit ${source.commit}${source.changed ? ", with changes that are in no commit" : ""}`];
  return `${[`${name} ${version}`, ...commit, `of ${new Date(seconds * 1000).toISOString()}`].join("\n")}\n`;
}

const texts = (files: Record<string, string>): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));

/** SHA-256 of each file, as `sha256sum -c` reads it. */
function checksums(files: Files): string {
  const lines = Object.entries(files).map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`);
  return `${lines.join("\n")}\n`;
}

/**
 * Everything that is given to a council, from the built dist and from what is beside it; in the order of the paths, and the same
 * bytes for the same source.
 */
export async function releaseFiles(release: Release): Promise<Files> {
  const { name, version, address, seconds } = release;
  const packages = readBundled();
  const deploy = Object.entries(deployFiles(address)).map(([file, text]) => [`deploy/${file}`, text]);
  const files: Files = {
    ...folder("dist"),
    ...folder("docs"),
    ...folder("templates"),
    ...(await forms(new Date(seconds * 1000).toISOString().slice(0, 10))),
    ...Object.fromEntries(FIRST.map((path) => [path, readFileSync(path)])),
    ...texts({
      ...(Object.fromEntries(deploy) as Record<string, string>),
      "licences.txt": licencesText(packages),
      "sbom.cdx.json": sbomOf(packages, { name, version }, seconds),
      "version.txt": versionText(release),
    }),
  };
  const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { ...sorted, SHA256SUMS: strToU8(checksums(sorted)) };
}
