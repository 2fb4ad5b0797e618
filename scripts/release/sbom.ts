import { readFileSync } from "node:fs";
import { Enums, Models, Serialize, Spec, SPDX } from "@cyclonedx/cyclonedx-library";
import type { Bundled } from "./bundled";
import { licenceOf } from "./licences";

type Locked = { packages: Record<string, { integrity?: string }> };

/** "@scope/name" in its two halves. */
function halves(name: string): { group?: string; name: string } {
  const [scope = "", rest] = name.split("/");
  return rest === undefined ? { name } : { group: scope, name: rest };
}

/** The address of a package by name alone, as https://github.com/package-url/purl-spec writes it: no registry stands in it. */
function packageUrl({ name, version }: Bundled): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function licenceFor(one: Bundled): Models.License {
  const licence = licenceOf(one);
  return SPDX.isSupportedSpdxId(licence) ? new Models.SpdxLicense(licence) : new Models.LicenseExpression(licence);
}

/** The checksum npm has compared at the installation, in the hexadecimal that the list wants. */
function hashOf({ folder }: Bundled, lock: Locked): [Enums.HashAlgorithm, string][] {
  const [, base64] = /^sha512-(.+)$/.exec(lock.packages[folder]?.integrity ?? "") ?? [];
  return base64 === undefined ? [] : [[Enums.HashAlgorithm["SHA-512"], Buffer.from(base64, "base64").toString("hex")]];
}

function componentOf(one: Bundled, lock: Locked): Models.Component {
  const { name, group } = halves(one.name);
  const url = packageUrl(one);
  return new Models.Component(Enums.ComponentType.Library, name, {
    ...(group !== undefined && { group }),
    // One version may lie in two folders.
    bomRef: one.folder,
    version: one.version,
    purl: url,
    licenses: new Models.LicenseRepository([licenceFor(one)]),
    hashes: new Models.HashDictionary(hashOf(one, lock)),
  });
}

/**
 * Everything of other people's that is in the built pages, as CycloneDX 1.6 in JSON (https://cyclonedx.org). `seconds`, since 1970, is
 * the time it is of.
 */
export function sbomOf(
  packages: readonly Bundled[],
  own: { name: string; version: string },
  seconds: number | undefined,
): string {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Locked;
  const product = new Models.Component(Enums.ComponentType.Application, own.name, { bomRef: own.name, version: own.version });
  const components = packages.map((one) => componentOf(one, lock));
  for (const { bomRef } of components) product.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({
      component: product,
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
      ...(seconds !== undefined && { timestamp: new Date(seconds * 1000) }),
    }),
    components: new Models.ComponentRepository(components),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
