import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { jest } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { staysInTeam } from "../../src/copies";
import { KINDS } from "../../src/documents";
import { answer } from "../../src/entry/terminal/answer";
import { restore, type NetworkRecord } from "../../src/record";
import { add, link, network, person, place, statement } from "../builders/network";

const SAMPLE = "templates/samples/worked-example.docx";
type Ran = { code: number; out: string; err: string };
type Listed = { files: { path: string; kind: string; title: string; draft: boolean }[]; warnings: string[] };

/** The command as it is run, without npm's own lines: a process of its own, which takes seconds to load all there is. */
function makeApart(...words: string[]): Promise<Ran> {
  const run = ["--import", "tsx", "src/entry/terminal/main.ts", ...words];
  return new Promise((done) => {
    execFile(process.execPath, run, { maxBuffer: 1e8 }, (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

/** The same within this process. */
async function make(...words: string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const streams = [["out", process.stdout] as const, ["err", process.stderr] as const].map(([name, stream]) =>
    jest.spyOn(stream, "write").mockImplementation((text) => ((said[name] += String(text)), true)),
  );
  try {
    return { code: await answer(words), ...said };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "make-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pages = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

/** Every part of a package as text: what someone could find in it by any means. */
function allParts(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part, true))
    .join("\n");
}

async function listed(ran: Promise<Ran>): Promise<Listed> {
  const { code, out, err } = await ran;
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Listed;
}

test("an information table becomes every kind of document, the record and the map; without a risk all say DRAFT", async () => {
  const out = join(folder, "new", "papers");
  const { files } = await listed(makeApart(SAMPLE, out, "--date", "2026-06-04", "--json"));
  const documents = files.filter(({ path }) => path.endsWith(".docx"));
  expect(documents.map(({ kind }) => kind).sort()).toEqual(KINDS.map(({ id }) => id).sort());
  expect((await readdir(out)).sort()).toEqual(files.map(({ path }) => path.slice(out.length + 1)).sort());
  expect(new Set(files.map(({ path }) => path.split(".").at(-1)))).toEqual(new Set(["docx", "json", "mmd", "svg", "png", "csv"]));
  expect(files.every(({ draft }) => draft)).toBe(true);
  for (const { path } of documents) expect(pages(await readFile(path))).toContain("DRAFT");
  const record = JSON.parse(await readFile(join(out, "record.json"), "utf8")) as unknown;
  expect(restore(record)).toMatchObject({ ok: true, repairs: [] });
});

test("with a stated risk the minutes carry the title Mosaic needs and the word DRAFT nowhere", async () => {
  const { files } = await listed(
    make(SAMPLE, folder, "--risk", "County Line to Brighton", "--kind", "minutes", "--date", "2026-06-04", "--json"),
  );
  expect(files).toEqual([
    {
      path: join(folder, "2026-06-04 Mapping Minutes Network - County Line to Brighton.docx"),
      kind: "minutes",
      title: "Mapping Minutes Network – County Line to Brighton",
      draft: false,
    },
  ]);
  expect(allParts(await readFile(files[0]?.path ?? ""))).not.toContain("DRAFT");
});

const named: NetworkRecord = network(
  person("p1", "Aisha Begum", { kind: "child", subject: true, aliases: ["Shay"] }),
  person("p2", "Reece Hartley", { kind: "child" }),
  person("p3", "Dana Whitlock", { kind: "professional", agency: "Police" }),
  place("c1", "Larkspur Park", { context: true }),
  link("l1", "p1", "p2", { nature: "friend of Hartley" }),
  link("l2", "p2", "c1", { nature: "meets Shay there" }),
  statement("s1", "Shay told Dana Whitlock that REECE frightens her.", ["p1", "p2"], { kind: "concern" }),
  add("questions", { id: "q1", text: "Where does Aisha’s money come from?", concerns: ["p1"] }),
);

test.each(["initials", "codes"])(
  "with %s nobody's name is in any part of what may be handed on, and a worker's is",
  async (names) => {
    const input = join(folder, "in.json");
    await writeFile(input, JSON.stringify(named));
    const { files, warnings } = await listed(
      make(input, join(folder, "out"), "--names", names, "--risk", "County Line to Brighton", "--json"),
    );
    const ofTheTeam = [...KINDS.filter(staysInTeam).map(({ id }) => id), "record"];
    const handedOn = files.filter(({ kind }) => !ofTheTeam.includes(kind));
    expect(handedOn).toHaveLength(KINDS.filter((kind) => !staysInTeam(kind)).length + 5);
    for (const { path } of handedOn) {
      const bytes = await readFile(path);
      const text = path + (path.endsWith(".docx") ? allParts(bytes) : bytes.toString("latin1"));
      for (const name of ["Aisha", "Begum", "Shay", "Reece", "REECE", "Hartley"])
        expect([path, text.includes(name)]).toEqual([path, false]);
    }
    const tables = handedOn.filter(({ path }) => path.endsWith(".csv"));
    expect(tables.map(({ path }) => /nodes|links/.exec(path)?.[0])).toEqual(["nodes", "links"]);
    const minutes = handedOn.find(({ kind }) => kind === "minutes");
    expect(pages(await readFile(minutes?.path ?? ""))).toContain("Dana Whitlock");
    expect(warnings.join(" ")).toContain("full names");
  },
);

test("a subject's papers hold nobody else's words, and neither the team file nor the record is beside them", async () => {
  const input = join(folder, "in.json");
  await writeFile(input, JSON.stringify(named));
  const out = join(folder, "out");
  const whom = ["--for", "subject:aisha begum", "--names", "codes", "--kind"];
  const { files, warnings } = await listed(make(input, out, ...whom, "map", "--json"));
  expect(files.map(({ path }) => path.split(".").at(-1))).toEqual(["png", "svg", "mmd", "csv", "csv"]);
  for (const { path } of files) {
    const text = path + (await readFile(path)).toString("latin1");
    expect(["Reece", "Hartley", "Shay"].filter((name) => text.includes(name))).toEqual([]);
    expect(path).not.toContain("Aisha");
  }
  expect(warnings.join(" ")).toContain("outside the team");
  const refused = await make(input, out, ...whom, "team-file");
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("stays in the team")]);
});

test("a document of ours goes in where a table went in", async () => {
  const first = await listed(make(SAMPLE, folder, "--risk", "County Line to Brighton", "--kind", "team-file", "--json"));
  const again = join(folder, "again");
  await listed(make(first.files[0]?.path ?? "", again, "--kind", "record", "--json"));
  const record = JSON.parse(await readFile(join(again, "record.json"), "utf8")) as NetworkRecord;
  expect(record.risk).toBe("County Line to Brighton");
  expect(record.people.length).toBeGreaterThan(5);
});

describe("bad input leaves with 2, one line that names the file, and nothing written", () => {
  const refusals: [string, (path: string) => Promise<string[]>, RegExp][] = [
    [
      "a file that is not there",
      (path) => Promise.resolve([join(path, "missing.docx")]),
      /missing\.docx: .*no such file.* Check/,
    ],
    ["a picture", async (path) => [await put(path, "photo.docx", "\u0089PNG not a document")], /photo\.docx: /],
    ["an empty file", async (path) => [await put(path, "empty.docx", "")], /empty\.docx: /],
    ["a record that is none", async (path) => [await put(path, "list.json", "[1, 2]")], /list\.json: /],
    ["a risk that says nothing", () => Promise.resolve([SAMPLE, "--risk", "TBC"]), /--risk "TBC": /],
    ["a reader who is nobody", () => Promise.resolve([SAMPLE, "--for", "subject:Nobody"]), /--for "subject:Nobody": /],
    ["a day that does not exist", () => Promise.resolve([SAMPLE, "--date", "2026-02-30"]), /--date 2026-02-30: /],
  ];

  async function put(path: string, name: string, content: string): Promise<string> {
    await writeFile(join(path, name), content);
    return join(path, name);
  }

  test.each(refusals)("%s", async (_situation, words, message) => {
    const [input = "", ...options] = await words(folder);
    const out = join(folder, "out");
    const { code, out: said, err } = await make(input, out, ...options);
    expect(code).toBe(2);
    expect(said).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(message);
    await expect(readdir(out)).rejects.toThrow();
  });
});

test("a file that cannot be read leaves the process with 2 and one line", async () => {
  const path = join(folder, "empty.docx");
  await writeFile(path, "");
  const { code, out, err } = await makeApart(path, join(folder, "out"));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^empty\.docx: [^\n]+\n$/);
});

test("blank forms of every kind are made without any input", async () => {
  const { files } = await listed(make("--blank", folder, "--json"));
  expect(files.map(({ kind }) => kind).sort()).toEqual([...KINDS.map(({ id }) => id), "my-map", "my-map"].sort());
});

test("a young person's sheet comes blank, for either paper, with the circle to draw around", async () => {
  const { files } = await listed(make("--blank", folder, "--kind", "my-map", "--json"));
  expect(files.map(({ path }) => basename(path))).toEqual(["My map blank A4.docx", "My map blank A3.docx"]);
  for (const { path } of files) {
    const parts = unzipSync(await readFile(path));
    expect(strFromU8(parts["word/media/picture1.svg"]!)).toContain(">Me</text>");
    expect(Object.keys(parts).filter((name) => name.startsWith("customXml"))).toEqual([]);
  }
  expect((await make(SAMPLE, folder, "--kind", "my-map")).code).toBe(2);
});

test("several tables become one network, whichever is named first; a bad one is named and nothing is written", async () => {
  const tables = [
    { ...network(person("p1", "Tariq Khan"), statement("s1", "Tariq has a new phone.", ["p1"])), id: "n2" },
    { ...network(person("p1", "Maryam Osei"), person("p2", "Tariq Khan"), link("l1", "p1", "p2")), id: "n3" },
  ];
  const paths = tables.map((_, index) => join(folder, `${String(index)}.json`));
  for (const [index, table] of tables.entries()) await writeFile(paths[index] ?? "", JSON.stringify(table));
  const [first = "", second = ""] = paths;
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  await listed(make(first, second, one, "--kind", "record", "--json"));
  await listed(make(second, first, other, "--kind", "record", "--json"));
  const made = await readFile(join(one, "record.json"), "utf8");
  expect(await readFile(join(other, "record.json"), "utf8")).toBe(made);
  const record = JSON.parse(made) as NetworkRecord;
  expect(record.people.map(({ name }) => name).sort()).toEqual(["Maryam Osei", "Tariq Khan"]);
  expect(record.statements[0]?.concerns).toEqual([record.people.find(({ name }) => name === "Tariq Khan")?.id]);
  await writeFile(join(folder, "bad.docx"), "nothing");
  const { code, err } = await make(first, join(folder, "bad.docx"), join(folder, "none"));
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toEqual([expect.stringContaining("bad.docx")]);
  expect(await readdir(folder)).not.toContain("none");
}, 60_000);
