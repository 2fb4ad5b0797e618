import fc from "fast-check";
import { makeBlankSheet, makeSheet } from "../../src/documents";
import { defaultProfile, YOUNG_PERSON } from "../../src/guidance";
import { emptyOwnMap, type OwnMap } from "../../src/ownmap";
import { linesOf, showDate } from "../../src/record";
import { Opened, quickReading, textOf, value } from "../builders/docx";
import { crowdedOwnMap, exampleOwnMap } from "../builders/ownMaps";
import { anyOwnMap, carriedBy, filledOwnMap, ringsPicture, SHEET } from "../builders/ownSheets";
import { packageFaults } from "../builders/packageFaults";
import { tinyJpegText } from "../builders/photographs";
import { rounds } from "../builders/rounds";

const blank = (paper: "a4" | "a3" = "a4", asking: "plain" | "guidance" = "plain") => makeBlankSheet({ ...SHEET, paper, asking });
const single = (text: string) => text.replace(/\s+/g, " ").trim();

/** Every word of a map that is somebody's, and its days. */
function wordsOf({ initials, by, date, near, ties, sectors, answers, plan }: OwnMap): string[] {
  const texts = [
    initials,
    by,
    ...near.flatMap(({ name, note }) => [name, note]),
    ...ties.map(({ what }) => what),
    ...sectors.map(({ name }) => name),
    ...answers.flatMap(({ question, words }) => [question, words]),
    ...plan.flatMap(({ strength, harm, tries, helps }) => [strength, harm, tries, helps]),
  ];
  const days = [date, ...plan.map(({ again }) => again)].filter((day) => day !== "").map(showDate);
  return [...texts.flatMap(linesOf), ...days].map(single);
}

test("the package is sound: filled, empty, and to fill by hand", async () => {
  const sheets = [
    await makeSheet(filledOwnMap(), SHEET),
    await makeSheet({ ...filledOwnMap(), paper: "a3", picture: tinyJpegText }, SHEET),
    await makeSheet(emptyOwnMap(), { ...SHEET, picture: undefined as never }),
    await blank(),
    await blank("a3", "guidance"),
  ];
  for (const { bytes } of sheets) expect(packageFaults(new Opened(bytes))).toEqual([]);
});

test("its title is My map, initials and date: on the page, at its foot, among its properties and in its file's name", async () => {
  const { bytes, title, fileName } = await makeSheet(filledOwnMap(), SHEET);
  const file = new Opened(bytes);
  expect([title, fileName]).toEqual(["My map – AB, 4 June 2025", "My map AB 2025-06-04.docx"]);
  expect(file.paragraphs()[0]).toBe(title);
  expect(file.tree("docProps/core.xml").getElementsByTagName("dc:title")[0]?.textContent).toBe(title);
  expect(file.paragraphs("word/footer2.xml")).toEqual([YOUNG_PERSON.foot, `${title} Page 1 of 1`]);
});

test.each(["Aisha Karim", "aisha", "AISHA", "Aïsha-Karim O’Brien", "আয়েশা করিম", "عائشة كريم"])(
  "a name typed in the place of initials goes nowhere: %s",
  async (initials) => {
    const { bytes, title, fileName } = await makeSheet({ ...filledOwnMap(), initials }, SHEET);
    const file = new Opened(bytes);
    const all = file.paths.map((path) => (/\.(xml|rels)$/.test(path) ? file.text(path) : "")).join(" ");
    for (const word of initials.split(" ")) expect(`${title} ${fileName} ${all}`).not.toContain(word);
  },
);

test("it carries no marking, no word of the team's papers, and no pane opens with it", async () => {
  for (const { bytes } of [await makeSheet(filledOwnMap(), SHEET), await blank()]) {
    const file = new Opened(bytes);
    expect(file.paragraphs("word/header1.xml").join("")).toBe("");
    expect(file.paths.filter((path) => path.includes("webextension"))).toEqual([]);
    expect(file.reading).not.toMatch(/OFFICIAL|exploit|safeguard|vulnerab|county line|subject|risk|network/i);
  }
});

test("nothing that is to be read is smaller than 14 points", async () => {
  const file = new Opened((await makeSheet(filledOwnMap(), SHEET)).bytes);
  const used = new Set(["Normal", ...file.all("pStyle").map((style) => value(style))]);
  const sizes = file.all("style", "word/styles.xml").flatMap((style) => {
    const [size] = [...style.getElementsByTagNameNS(style.namespaceURI, "sz")];
    const id = value(style, "styleId");
    return used.has(id) && size && !/Between|SectionEnd/.test(id) ? [Number(value(size)) / 2] : [];
  });
  const [body] = [...file.tree("word/styles.xml").getElementsByTagName("w:docDefaults")];
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  expect(body?.getElementsByTagName("w:sz")[0]?.getAttribute("w:val")).toBe("28");
});

test("the map has the front to itself, as large as the paper lets it be", async () => {
  for (const [paper, width, height] of [
    ["a4", 16838, 11906],
    ["a3", 23811, 16838],
  ] as const) {
    const file = new Opened((await makeSheet({ ...filledOwnMap(), paper }, SHEET)).bytes);
    const size = file.all("pgSz")[0]!;
    expect([value(size, "w"), value(size, "h"), value(size, "orient")]).toEqual([`${width}`, `${height}`, "landscape"]);
    const extent = file.tree("word/document.xml").getElementsByTagName("wp:extent")[0]!;
    const share = ((Number(extent.getAttribute("cy")) / 12700) * 20) / height;
    expect(share).toBeGreaterThan(0.7);
    expect(file.tree("word/document.xml").getElementsByTagName("wp:docPr")[0]!.getAttribute("descr")).toBe(ringsPicture.alt);
  }
});

test("what was said stands in quotation marks, and under the words it was asked in", async () => {
  const file = new Opened((await makeSheet(filledOwnMap(), SHEET)).bytes);
  expect(file.paragraphs()).toEqual(expect.arrayContaining(["“My best friend”", "“Best friend.", "Or my cousin A”"]));
  expect(file.reading).toContain("Out of all your friends, who would you trust to help you if you were in trouble?");
  expect(file.reading).toContain(YOUNG_PERSON.questions[1]!.plain);
});

test("a blank sheet asks as the worker chose, says each step, leaves room, and carries nothing", async () => {
  for (const asking of ["plain", "guidance"] as const) {
    const file = new Opened((await blank("a4", asking)).bytes);
    const said = [...Object.values(YOUNG_PERSON.steps), ...YOUNG_PERSON.questions].map((both) => both[asking]);
    expect(said.filter((words) => !file.paragraphs().includes(words))).toEqual([]);
    expect(file.all("sdt")).toEqual([]);
    expect(file.paths.filter((path) => path.startsWith("customXml"))).toEqual([]);
    expect(file.all("trHeight")).toHaveLength(YOUNG_PERSON.questions.length + (asking === "plain" ? 3 : 2));
  }
});

test("every table has one repeated head, whole rows, and words for those who hear it; headings begin at one", async () => {
  for (const { bytes } of [await makeSheet(filledOwnMap(), SHEET), await blank()]) {
    const file = new Opened(bytes);
    const tables = file.all("tbl");
    expect(tables.length).toBeGreaterThan(1);
    expect(file.all("tblHeader")).toHaveLength(tables.length);
    expect(file.all("cantSplit")).toHaveLength(file.all("tr").length);
    for (const name of ["tblCaption", "tblDescription"])
      expect(file.all(name).filter((words) => value(words).trim() !== "")).toHaveLength(tables.length);
    const heads = tables.flatMap((table) => [...table.getElementsByTagName("w:tr")[0]!.getElementsByTagName("w:tc")].map(textOf));
    expect(heads.filter((head) => head.trim() === "")).toEqual([]);
    expect(file.all("pStyle").filter((style) => /^Heading[2-9]/.test(value(style)))).toEqual([]);
  }
});

test("a photograph stands in place of a map nobody drew here, and beside one that was", async () => {
  const pictures = async (map: OwnMap) => {
    const file = new Opened((await makeSheet({ ...map, picture: tinyJpegText }, SHEET)).bytes);
    return [...file.tree("word/document.xml").getElementsByTagName("wp:docPr")].map((one) => one.getAttribute("descr"));
  };
  expect(await pictures(emptyOwnMap())).toEqual([YOUNG_PERSON.words.photograph]);
  expect(await pictures(exampleOwnMap())).toEqual([ringsPicture.alt, YOUNG_PERSON.words.photograph]);
});

test("the photograph is in the file once", async () => {
  const { bytes } = await makeSheet({ ...exampleOwnMap(), picture: tinyJpegText }, SHEET);
  expect(new Opened(bytes).paths.filter((path) => path.endsWith(".jpeg"))).toHaveLength(1);
  expect(carriedBy(bytes).map).toMatchObject({ picture: "" });
});

test("the same map makes the same bytes", async () => {
  const [one, other] = [await makeSheet(filledOwnMap(), SHEET), await makeSheet(filledOwnMap(), SHEET)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
});

test("everybody on a full sheet can be read in words, who is nearest first", async () => {
  const map = crowdedOwnMap(25, "a3");
  const reading = quickReading((await makeSheet(map, SHEET)).bytes);
  const at = map.near.map(({ name, x, y }) => ({ far: Math.hypot(x, y), place: reading.lastIndexOf(` ${name} `) }));
  const sorted = [...at].sort((one, other) => one.far - other.far);
  expect(sorted.map(({ place }) => place >= 0)).not.toContain(false);
});

test("it carries what its pages show and nothing more", async () => {
  await fc.assert(
    fc.asyncProperty(anyOwnMap, async (map) => {
      const { bytes } = await makeSheet(map, SHEET);
      const reading = single(quickReading(bytes));
      const carried = carriedBy(bytes).map as OwnMap;
      expect(wordsOf(carried).filter((words) => !reading.includes(words))).toEqual([]);
      expect(carried).toEqual(JSON.parse(JSON.stringify({ ...map, picture: "" })));
    }),
    { numRuns: rounds(25) },
  );
});

test("a council's own words stand on it, and its marking where it has one", () => {
  expect(YOUNG_PERSON.marking).toBe("");
  expect(defaultProfile.marking).not.toBe("");
});
