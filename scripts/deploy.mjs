import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { manifestFor } from "./address.mjs";
import { azure, iis, nginx } from "./servers.mjs";

const manifest = (name) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), "utf8");

/** What IT needs to put the folder up at an address, by file name: both manifests, and settings for three web servers. */
export function deployFiles(address) {
  return {
    "manifest.xml": manifestFor(manifest("manifest.xml"), address),
    "manifest.outlook.xml": manifestFor(manifest("manifest.outlook.xml"), address),
    "nginx.conf": nginx(address, "/var/www"),
    "web.config": iis(),
    "staticwebapp.config.json": azure(address),
  };
}
