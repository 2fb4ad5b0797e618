import { Opened, textOf, value } from "../builders/docx";
import { elementsIn } from "../builders/elements";
import { readingCopies } from "../builders/readingCopies";

const inside = (element: Element, name: string) => elementsIn(element.getElementsByTagNameNS(element.namespaceURI, name));
const styleOf = (paragraph: Element) => value(inside(paragraph, "pStyle")[0]);
const pictures = (file: Opened) => elementsIn(file.tree("word/document.xml").getElementsByTagNameNS("*", "docPr"));

describe.each(readingCopies)("%s, for whoever hears it", (_, make) => {
  let file: Opened;
  beforeAll(async () => {
    file = new Opened((await make()).bytes);
  });

  test("one title stands first, and headings under it leave no level out and none is empty", () => {
    const paragraphs = file.all("p");
    expect(paragraphs.filter((one) => styleOf(one) === "Title")).toEqual([paragraphs[0]]);
    const heads = paragraphs.filter((one) => /^Heading\d$/.test(styleOf(one)));
    expect(heads.filter((one) => textOf(one).trim() === "")).toEqual([]);
    const levels = [0, ...heads.map((one) => Number(styleOf(one).slice(-1)))];
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    // A style that Word does not know as a heading is none to a screen reader.
    const known = new Map(file.all("style", "word/styles.xml").map((style) => [value(style, "styleId"), style] as const));
    const outlined = levels.slice(1).map((level) => value(inside(known.get(`Heading${level}`)!, "outlineLvl")[0]));
    expect(outlined).toEqual(levels.slice(1).map((level) => String(level - 1)));
  });

  test("every picture says in words what it shows, and none says only that it is one", () => {
    const alts = pictures(file).map((one) => one.getAttribute("descr") ?? "");
    expect(alts.filter((alt) => alt.trim().length < 12 || /^(image|picture|photo(graph)?|map)\.?$/i.test(alt))).toEqual([]);
    expect(new Set(alts).size).toBe(alts.length);
  });

  test("the language is said once for all of it, and nothing says another", () => {
    const defaults = inside(file.all("rPrDefault", "word/styles.xml")[0]!, "lang").map((lang) => value(lang));
    expect(defaults).toEqual(["en-GB"]);
    expect(
      file
        .all("lang")
        .map((lang) => value(lang))
        .filter((lang) => lang !== "en-GB" && lang !== ""),
    ).toEqual([]);
    expect(file.text("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
  });

  test("it is read in the order in which it stands: no boxes, frames, columns or cells that are one", () => {
    const apart = ["txbxContent", "framePr", "gridSpan", "vMerge", "hMerge"].flatMap((name) => file.all(name));
    const floating = elementsIn(file.tree("word/document.xml").getElementsByTagNameNS("*", "anchor"));
    expect([...apart, ...floating]).toEqual([]);
    expect(file.all("cols").filter((columns) => Number(value(columns, "num") || "1") > 1)).toEqual([]);
  });

  test("each table has a marked head, and as many cells in every row", () => {
    for (const table of file.all("tbl")) {
      const rows = inside(table, "tr");
      expect(rows.map((row) => inside(row, "tblHeader").length)).toEqual(rows.map((__, at) => (at === 0 ? 1 : 0)));
      expect(new Set(rows.map((row) => inside(row, "tc").length)).size).toBe(1);
      expect(inside(table, "tblCaption").map((words) => value(words).trim() === "")).toEqual([false]);
    }
  });
});
