import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { readBundled } from "../../scripts/release/bundled";
import { isAllowed, licenceOf, licencesText, textsOf } from "../../scripts/release/licences";
import { sbomOf } from "../../scripts/release/sbom";

/** What the build before the tests put into dist. */
const packages = readBundled();

test("every package in the built pages is under a licence that lets it be given on", () => {
  expect(packages.map((one) => [one.name, licenceOf(one)]).filter(([, licence]) => !isAllowed(licence ?? ""))).toEqual([]);
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "react",
      "@fluentui/react-button",
      "mermaid",
      "docx",
      "valibot",
      "@expo-google-fonts/arimo",
      "webpack",
    ]),
  );
  // What only tests, builds and the terminal use is not given on.
  expect(packages.map(({ name }) => name)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(jest|jsdom|typescript|tsx)$/)]),
  );
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["MIT AND OFL-1.1", true],
  ["GPL-3.0-or-later", false],
  ["MIT AND GPL-2.0-only", false],
  ["EPL-2.0 OR GPL-3.0-or-later", false],
  ["MIT AND (ISC OR GPL-2.0-only)", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["UNLICENSED", false],
])("%s may be given on: %s", (license, allowed) => {
  expect(isAllowed(licenceOf({ name: "a", version: "1.0.0", license, folder: "node_modules/react" }))).toBe(allowed);
});

test("a package that names no licence may be given on only where its own file was read by a person", () => {
  const khroma = packages.find(({ name }) => name === "khroma")!;
  expect(khroma.license).toBeUndefined();
  expect(licenceOf(khroma)).toBe("MIT");
  const { license: _, ...unnamed } = packages.find(({ name }) => name === "react")!;
  expect(licenceOf(unnamed)).toBe("");
  expect(isAllowed("")).toBe(false);
});

test("the list of licences names every package and has each of their texts", () => {
  const text = licencesText(packages);
  expect(packages.filter((one) => !text.includes(`${one.name} ${one.version}: ${licenceOf(one)}\n`))).toEqual([]);
  const texts = packages.flatMap((one) => Object.values(textsOf(one)));
  expect(texts.length).toBeGreaterThanOrEqual(packages.length);
  expect(texts.filter((one) => one.length < 300 || !text.includes(one.replaceAll("\r\n", "\n")))).toEqual([]);
  expect(text).toContain("SIL OPEN FONT LICENSE");
});

/** The schema of CycloneDX itself; two kinds of addresses that the checker does not know are taken as they are. */
function schema() {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json")),
    "res",
    "schema",
  );
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const unknown of ["iri-reference", "idn-email"]) ajv.addFormat(unknown, true);
  for (const beside of ["spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"]) {
    ajv.addSchema(read(beside), `http://cyclonedx.org/schema/${beside}`);
  }
  return ajv.compile(read("bom-1.6.SNAPSHOT.schema.json"));
}

type Component = { name: string; group?: string; version: string; purl: string; licenses: unknown[]; hashes?: unknown[] };

test("the CycloneDX list is valid and has every package in the built pages, and no address of a registry or of this machine", () => {
  const written = sbomOf(packages, { name: "mapping-toolkit", version: "0.1.0" }, 1_700_000_000);
  const bom = JSON.parse(written) as { metadata: { timestamp: string }; components: Component[] };
  const valid = schema();
  expect(valid(bom) ? [] : valid.errors).toEqual([]);
  expect(valid({ ...bom, components: [{ type: "library", version: 3 }] })).toBe(false);
  const named = bom.components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`);
  expect(named.sort()).toEqual(packages.map(({ name, version }) => `${name} ${version}`).sort());
  expect(bom.components.filter(({ purl, licenses, hashes }) => !purl || !licenses.length || !hashes?.length)).toEqual([]);
  expect(bom.metadata.timestamp).toBe("2023-11-14T22:13:20.000Z");
  expect(written).not.toMatch(/registry|resolved|file:/);
  expect(written).not.toContain(process.cwd());
  expect(written).toBe(sbomOf([...packages].reverse(), { name: "mapping-toolkit", version: "0.1.0" }, 1_700_000_000));
});
