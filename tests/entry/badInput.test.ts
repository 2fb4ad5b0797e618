import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jest } from "@jest/globals";
import { answer } from "../../src/entry/terminal/answer";
import { BAD_FILES, goodFile } from "../builders/badFiles";
import { rounds, some } from "../builders/rounds";

let folder = "";
let said: { out: string; err: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-"));
  said = { out: "", err: "" };
  jest.spyOn(process.stdout, "write").mockImplementation((words) => ((said.out += String(words)), true));
  jest.spyOn(process.stderr, "write").mockImplementation((words) => ((said.err += String(words)), true));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

// The largest of these files take half a minute to make, and more on a busy machine.
jest.setTimeout(rounds(240_000, 30 * 60_000));

/** Long before any test, so that a file that was written again shows. */
const THEN = new Date("2026-01-02T03:04:05Z");

// Reading tries every one of them; what becomes of it here is the same for all.
test.each(some(BAD_FILES, 15, 0).map((file) => [file.what, file] as const))(
  "%s leaves with 2 and one line",
  async (_, { name, bytes }) => {
    const path = join(folder, name);
    const file = bytes();
    await writeFile(path, file);
    await utimes(path, THEN, THEN);
    const papers = join(folder, "papers");
    expect(await answer([path, papers])).toBe(2);
    expect(said.out).toBe("");
    expect(said.err).toMatch(/^[^\n]+\.\n$/);
    expect(said.err.startsWith(`${name}: `)).toBe(true);
    expect(await readdir(folder)).toEqual([name]);
    expect(Buffer.compare(await readFile(path), file)).toBe(0);
    expect((await stat(path)).mtime).toEqual(THEN);
  },
);

describe("a place that refuses", () => {
  test("a folder stands where a document would: everything stays as it was", async () => {
    const table = join(folder, "table.docx");
    const papers = join(folder, "papers");
    await writeFile(table, goodFile());
    expect(await answer([table, papers, "--kind", "record"])).toBe(0);
    await rm(join(papers, "record.json"));
    await mkdir(join(papers, "record.json"));
    said = { out: "", err: "" };
    expect(await answer([table, papers, "--kind", "record"])).toBe(2);
    expect(said.err).toMatch(/record\.json: a folder has the name/);
    expect(await readdir(papers)).toEqual(["record.json"]);
  });

  test("a file in the way of the folder", async () => {
    const table = join(folder, "table.docx");
    await writeFile(table, goodFile());
    expect(await answer([table, join(table, "papers"), "--kind", "record"])).toBe(2);
    expect(said.err).toContain("Choose another folder.");
    expect(await readdir(folder)).toEqual(["table.docx"]);
  });

  test("no file, or a folder, to read from", async () => {
    expect(await answer([join(folder, "none.docx"), join(folder, "papers")])).toBe(2);
    expect(await answer([folder, join(folder, "papers")])).toBe(2);
    expect(said.err.trim().split("\n")).toHaveLength(2);
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a fault of ours says so in one line, with nothing written", async () => {
  const table = join(folder, "table.docx");
  await writeFile(table, goodFile());
  jest.spyOn(Map.prototype, "set").mockImplementationOnce(() => {
    throw new TypeError("a is not a function\n    at b");
  });
  expect(await answer([table, join(folder, "papers"), "--kind", "record"])).toBe(70);
  expect(said.err).toMatch(
    /^Nothing was made, because of a fault in this toolkit \(TypeError: a is not a function at b\)\. [^\n]+\n$/,
  );
  expect(await readdir(folder)).toEqual(["table.docx"]);
});
