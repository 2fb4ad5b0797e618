import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** What is in a zip, by path, written into a folder of its own as well. */
export function unpacked(zip: Uint8Array): { folder: string; files: Record<string, Uint8Array> } {
  const folder = mkdtempSync(join(tmpdir(), "unpacked-"));
  const files = unzipSync(zip);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, files };
}
