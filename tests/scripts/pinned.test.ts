import { readFileSync } from "node:fs";

type Description = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
type Locked = { version?: string; integrity?: string; optional?: boolean; link?: boolean };

const read = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;
const own = read<Description>("package.json");
const lock = read<{ packages: Record<string, Locked> }>("package-lock.json").packages;
const direct = { ...own.dependencies, ...own.devDependencies };

/** One version and no other: "1.2.3", "1.2.3-beta.1", or that of another package under a name of its own. */
const EXACT = /^(?:npm:@?[\w./-]+@)?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/;

test.each(["package.json", "bench/package.json"])("every package that %s asks for is pinned to one version", (path) => {
  const { dependencies, devDependencies } = read<Description>(path);
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

test.each(["^1.2.3", "~1.2.3", "1.x", "*", "latest", ">=1.0.0", "1.2", "github:someone/thing", "npm:thing@^1.0.0"])(
  "%s is no pin",
  (version) => {
    expect(EXACT.test(version)).toBe(false);
  },
);

test("the lock file has the very versions that are asked for", () => {
  const other = Object.entries(direct).filter(
    ([name, version]) => lock[`node_modules/${name}`]?.version !== EXACT.exec(version)?.[1],
  );
  expect(other).toEqual([]);
});

test("the lock file names no registry, and holds a checksum of all that every machine installs", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"|"(?:git\+|file:)/);
  const unchecked = Object.entries(lock).filter(([path, { integrity, optional }]) => path !== "" && !integrity && !optional);
  expect(unchecked.map(([path]) => path)).toEqual([]);
});
