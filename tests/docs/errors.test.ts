import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FAMILIES } from "../../src/record";
import { allFaults, errorTable, faultFiles } from "../builders/errorTable";

const faults = await allFaults();

test("the table of errors says what the source says", async () => {
  expect(readFileSync("docs/errors.md", "utf8")).toBe(await errorTable());
});

test("every list of faults can be found by its name", () => {
  const hidden = faultFiles().filter(({ text }) => {
    const lists = text.match(/satisfies Faults/g)?.length ?? 0;
    return lists !== (text.match(/^export const [A-Z_]*_FAULTS = \{$/gm)?.length ?? 0);
  });
  expect(hidden.map(({ path }) => path)).toEqual([]);
  expect(faultFiles().length).toBeGreaterThan(7);
});

test("an id names one error in the whole house, in one of five families", () => {
  const ids = faults.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(faults.filter(({ family }) => !(family in FAMILIES))).toEqual([]);
  expect(new Set(faults.map(({ family }) => family))).toEqual(new Set(Object.keys(FAMILIES)));
});

test.each(faults.map((fault) => [fault.id, fault] as const))("%s has a sentence and a next step", (_, { fault, next }) => {
  expect(fault).toMatch(/[.;}]$/);
  expect(next).toMatch(/[.}]$/);
  // Tired people read them: nothing of ours, nobody blamed.
  expect(`${fault} ${next}`).not.toMatch(/!|please|invalid|illegal|successfully|\bsecure\b/i);
});

/** Signals inside one file or folder, caught there; none of them reaches a person. */
const SIGNALS = new Set(["NamedFault", "Stop", "Enough", "Refused", "NoAnswer", "MailRefused", "Unusual"]);

test("errors that are thrown by name are of that one kind", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  const own = files.flatMap((path) => [...readFileSync(join("src", path), "utf8").matchAll(/class (\w+) extends Error/g)]);
  expect(own.map(([, name]) => name).filter((name) => !SIGNALS.has(name ?? ""))).toEqual([]);
});
