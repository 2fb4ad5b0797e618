import { parseRequest } from "../../src/entry/terminal/arguments";

const KINDS = ["minutes", "team-file"];
const refused = (...words: string[]) => {
  const parsed = parseRequest(words, KINDS);
  return parsed.ok ? "" : `${parsed.fault} ${parsed.next}`;
};

test("an input and a folder are enough: full names, every kind", () => {
  expect(parseRequest(["table.docx", "out"], KINDS)).toEqual({
    ok: true,
    request: {
      inputs: ["table.docx"],
      folder: "out",
      risk: undefined,
      kind: undefined,
      names: "full",
      reader: { type: "team" },
      view: "clean",
      date: undefined,
      json: false,
    },
  });
});

test("every option reaches the request", () => {
  const words = [
    "in.json",
    "out",
    "--risk",
    "County Line to Brighton",
    "--kind",
    "minutes",
    "--names",
    "codes",
    "--date",
    "2026-06-04",
    "--json",
  ];
  expect(parseRequest(words, KINDS)).toMatchObject({
    request: { risk: "County Line to Brighton", kind: "minutes", names: "codes", date: "2026-06-04", json: true },
  });
});

test("a reader is the team, a partner by agency, or a subject by name", () => {
  const readerOf = (whom: string) => parseRequest(["in", "out", "--for", whom], KINDS);
  expect(readerOf("partner: Harbour School")).toMatchObject({
    request: { reader: { type: "partner", agency: "Harbour School" } },
  });
  expect(readerOf("subject:Aisha Begum")).toMatchObject({ request: { reader: { type: "subject", name: "Aisha Begum" } } });
});

test("blanks need a folder only", () => {
  expect(parseRequest(["--blank", "out"], KINDS)).toMatchObject({ request: { inputs: [], folder: "out" } });
  expect(refused("--blank", "in.docx", "out")).toContain("an output folder");
});

test("each wrong word is refused in one line that says what to use", () => {
  expect(refused("only-one")).toContain("an input file and an output folder");
  expect(refused("in", "out", "--names", "nick")).toContain("full, initials or codes");
  expect(refused("in", "out", "--kind", "poem")).toContain("minutes, team-file");
  expect(refused("in", "out", "--for", "everyone")).toContain('"subject:NAME"');
  expect(refused("in", "out", "--colour")).toContain("--help");
  for (const message of [refused("one"), refused("in", "out", "--colour")]) expect(message).not.toContain("\n");
});

test("the maps are drawn in the view that is named, and one that is none is refused with those there are", () => {
  expect(parseRequest(["table.docx", "out", "--view", "harmful"], KINDS)).toMatchObject({
    ok: true,
    request: { view: "harmful" },
  });
  expect(parseRequest(["table.docx", "out", "--view", "risky"], KINDS)).toMatchObject({
    ok: false,
    next: expect.stringContaining("clean, strength, past, harmful, protective, places"),
  });
});
