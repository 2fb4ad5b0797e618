import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadAgendas, loadProfile, loadWording } from "../../src/guidance";
import { Opened } from "../builders/docx";
import { houseOf, northmoor } from "../builders/northmoor";
import { add, network, person } from "../builders/network";

const record = network(
  // With the wrong dash: a draft, until somebody has put it right.
  { type: "set", values: { risk: "County Line - Brighton", purpose: "To see who is drawn in.", scope: "Two children." } },
  person("p1", "Aisha Begum", { kind: "child", subject: true, keySubject: true }),
  add("sessions", {
    id: "m1",
    kind: "internal",
    date: "2026-08-21",
    chair: "Nadia Rahman",
    items: [{ id: "n1", agenda: "", text: "The NMP has met." } as never],
  }),
);

type Ran = { code: number; out: string; err: string };
type Listed = { files: { path: string; kind: string; title: string }[] };

function make(house: string, ...words: string[]): Promise<Ran> {
  const run = ["--import", "tsx", "src/entry/terminal/main.ts", ...words];
  return new Promise((done) => {
    execFile(process.execPath, run, { cwd: house, maxBuffer: 1e8 }, (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "northmoor-"));
  writeFileSync(join(folder, "in.json"), JSON.stringify(record));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("another borough's profile, wording and agendas are sound", () => {
  expect(loadProfile(northmoor["profile.json"]).days).toBe("working");
  expect(loadWording(northmoor["wording.json"]).kinds.minutes).toBe("Notes");
  expect(loadAgendas(northmoor["agendas.json"]).internal.lines).toHaveLength(3);
});

test("its papers have its own nouns, marking, mark of a draft, agenda, words and way of counting days, with nothing changed but the templates", async () => {
  const house = houseOf(join(folder, "house"), northmoor);
  const ran = await make(house, join(folder, "in.json"), join(folder, "out"), "--date", "2026-08-21", "--json");
  expect([ran.code, ran.err]).toEqual([0, ""]);
  const { files } = JSON.parse(ran.out) as Listed;
  const paper = (kind: string) => {
    const found = files.find((file) => file.kind === kind)!;
    return { ...found, pages: new Opened(readFileSync(found.path)) };
  };
  const [minutes, agenda, actions] = [paper("minutes"), paper("agenda-internal"), paper("actions")];
  expect([minutes.title, agenda.title, actions.title]).toEqual([
    "Mapping Notes Network – County Line - Brighton (NOT AGREED)",
    "Mapping Order of Business Network – County Line - Brighton (NOT AGREED)",
    "Mapping Task List Network – County Line - Brighton (NOT AGREED)",
  ]);
  for (const { pages } of [minutes, agenda, actions]) {
    expect(pages.paragraphs("word/header1.xml")).toEqual(["OFFICIAL – CHILDREN", "NOT AGREED"]);
    expect(pages.reading).toContain("Northmoor shares this paper");
    expect(pages.text("word/styles.xml")).toContain("5B2A86");
    expect(pages.text("docProps/core.xml")).toContain("Northmoor Borough Council");
  }
  expect(agenda.pages.reading).toContain("What each child would say");
  expect(agenda.pages.reading).toContain("First look");
  expect(agenda.pages.reading).not.toContain("Identify and map information");
  // Ten working days from a Friday, the bank holiday of 31 August among them.
  expect(minutes.pages.reading).toContain("7 September 2026");
  expect(minutes.pages.reading).toContain("NMP: Northmoor panel");
});

test("a template that does not fit is told by file and line before anything is written", async () => {
  const house = houseOf(join(folder, "house"), {
    ...northmoor,
    "wording.json": { ...northmoor["wording.json"], abbreviations: { nmp: "x" } },
  });
  const ran = await make(house, join(folder, "in.json"), join(folder, "out"), "--kind", "minutes");
  expect(ran.code).toBe(2);
  expect(ran.err).toMatch(
    /templates\/wording\.json, line \d+: "abbreviations\.nmp" does not fit\. Write each short form in capitals/,
  );
});
