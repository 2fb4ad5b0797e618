import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import LongFirst, { LONG } from "../../scripts/longFirst.mjs";

/** A clone in which nothing was ever run: of a file only its size is known. */
const config = { id: "a-fresh-clone", cacheDirectory: resolve(tmpdir(), "nothing-was-ever-run-here") };
const context = { config, hasteFS: { getSize: (path: string) => statSync(path).size } };
const SHORT = ["tests/pane/openDocument.test.ts", "tests/record/text.test.ts"];

function orderOf(nightly: string): string[] {
  const before = process.env["NIGHTLY"];
  process.env["NIGHTLY"] = nightly;
  const all = [...SHORT, ...LONG.toReversed()].map((path) => ({ path: resolve(path), context }));
  const sorted = new LongFirst({ contexts: [], globalConfig: {} }).sort(all).map(({ path }) => path);
  if (before === undefined) delete process.env["NIGHTLY"];
  else process.env["NIGHTLY"] = before;
  return sorted;
}

test("every file that is said to be long is there", () => {
  expect(LONG.filter((path) => !existsSync(path))).toEqual([]);
});

test("at night the long ones begin first, the longest before the others, also where nothing was ever run", () => {
  expect(orderOf("1").slice(0, LONG.length)).toEqual(LONG.map((path) => resolve(path)));
});

test("by day the order is Jest's own: the largest of those it knows nothing of", () => {
  const sizes = orderOf("0").map((path) => statSync(path).size);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
});
