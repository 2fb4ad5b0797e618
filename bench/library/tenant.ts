import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { NetworkRecord } from "../../src/record";
import { playedTenant } from "../../tests/builders/tenant/tenant";
import { libraryOf } from "./papers";

/**
 * The tenant in a process of its own, so that what it holds is not taken for what a look holds: `tenant.mjs SEED DOCUMENTS FOLDER`.
 * The documents are put into the folder too. Tells where it is, and its requests whenever it is asked.
 */
export type Told = { base: string; own: NetworkRecord; token: string; bytes: number } | { requests: Record<string, number> };

const [seed, documents, folder = ""] = process.argv.slice(2);
const { own, kept } = await libraryOf(Number(seed), Number(documents));
let bytes = 0;
for (const one of kept) {
  const path = join(folder, one.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, one.bytes);
  bytes += one.bytes.length;
}
const tenant = await playedTenant(kept);
tenant.people.lasts = 86_400;
const told: Told = { base: tenant.base, own, token: tenant.people.give(), bytes };
process.send?.(told);
process.on("message", () => {
  const requests: Told = { requests: Object.fromEntries(tenant.requests) };
  tenant.requests.clear();
  process.send?.(requests);
});
