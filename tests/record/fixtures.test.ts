import { readFileSync, readdirSync } from "node:fs";
import { COLLECTIONS, RECORD_VERSION, restore } from "../../src/record";

/** Records as every past version wrote them, never written again: what somebody saved then must open for ever. */
const FOLDER = new URL("../fixtures/records/", import.meta.url);
const files = readdirSync(FOLDER);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Record<string, unknown>;

test("every version that was ever written has a record here", () => {
  const versions = Array.from({ length: RECORD_VERSION }, (_, index) => `version-${index + 1}.json`);
  expect(files).toEqual(expect.arrayContaining(versions));
});

test.each(files)("%s is restored without repairs, and nothing in it is lost", (file) => {
  const saved = read(file);
  const restored = restore(structuredClone(saved));
  expect(restored).toMatchObject({ ok: true, repairs: [] });
  // Fields that came later may have been added; every value that was saved stands where it stood.
  expect(restored.ok && { ...restored.record, version: saved["version"] }).toMatchObject(saved);
});

test.each(files)("%s has something in every list it has, so that nothing passes by being absent", (file) => {
  const saved = read(file);
  const empty = Object.keys(COLLECTIONS).filter((name) => name in saved && (saved[name] as unknown[]).length === 0);
  expect(empty).toEqual([]);
  expect(Object.keys(saved["lineage"] as object)).toEqual(["marks", "gone"]);
});
