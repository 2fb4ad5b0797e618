import { readFileSync, writeFileSync } from "node:fs";
import { readBundled } from "./release/bundled";
import { sbomOf } from "./release/sbom";
import { sourceNow } from "./release/source";

/** Writes what is in the built pages beside the files that IT needs; the last step of a build. */
const own = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
writeFileSync("out/deploy/sbom.cdx.json", sbomOf(readBundled(), own, sourceNow().seconds));
