import { readFileSync } from "node:fs";
import { readingCopies } from "../builders/readingCopies";
import { Opened, value } from "../builders/docx";
import { elementsIn } from "../builders/elements";
import { rounds } from "../builders/rounds";
import { exportTagged, findSoffice, inOrder, structureOf, type Structure, type Tag } from "../builders/taggedPdf";

/** By night every paper is exported anew, and LibreOffice has to be there; by day one paper that it exported is read. */
const isNight = rounds(0, 1) === 1;
/** A paper and its PDF, both kept as LibreOffice got and gave them. */
const KEPT = "tests/fixtures/libreoffice/tagged";

type Exported = { name: string; file: Opened; pdf: Structure };
let papers: Exported[] = [];

async function exportedNow(): Promise<Exported[]> {
  const soffice = findSoffice();
  if (soffice === "")
    throw new Error("There is no LibreOffice on this machine. Install it, so that soffice is found, and run this again.");
  const files = new Map<string, Uint8Array>();
  for (const [name, make] of readingCopies) files.set(name, (await make()).bytes);
  const exported = exportTagged(soffice, files);
  return Promise.all(
    [...files].map(async ([name, bytes]) => ({
      name,
      file: new Opened(bytes),
      pdf: await structureOf(exported.get(name) ?? new Uint8Array()),
    })),
  );
}

beforeAll(async () => {
  if (isNight) papers = await exportedNow();
  else
    papers = [
      { name: "kept", file: new Opened(readFileSync(`${KEPT}.docx`)), pdf: await structureOf(readFileSync(`${KEPT}.pdf`)) },
    ];
});

const inside = (element: Element, name: string) => elementsIn(element.getElementsByTagNameNS(element.namespaceURI, name));
const headingsOf = (file: Opened) =>
  file.all("pStyle").flatMap((style) => (/^Heading(\d)$/.exec(value(style)) ?? []).slice(1).map((level) => `H${level}`));
const rolesOf = (tags: readonly Tag[], pattern: RegExp) => inOrder(tags).filter(({ role }) => pattern.test(role));

/** Each paper with what is wrong in it, so that one fault does not hide the next. */
const wrong = (fault: (paper: Exported) => unknown) => papers.map((paper) => [paper.name, fault(paper)]);
const right = (what: unknown = []) => papers.map(({ name }) => [name, what]);

test("a PDF of any paper is marked as tagged, has its language, and shows its title", () => {
  const count = (roles: RegExp) => papers.reduce((sum, { pdf }) => sum + rolesOf(pdf.tags, roles).length, 0);
  process.stdout.write(
    `${papers.length} papers as tagged PDF: ${count(/^H\d$/)} headings, ${count(/^Table$/)} tables and ${count(/^Figure$/)} pictures.\n`,
  );
  expect(papers.length).toBeGreaterThan(isNight ? 20 : 0);
  expect(wrong(({ pdf: { marked, language, showsTitle } }) => [marked, language, showsTitle])).toEqual(
    right([true, "en-GB", true]),
  );
  expect(wrong(({ pdf, file }) => pdf.title === file.paragraphs()[0] || pdf.title)).toEqual(right(true));
});

test("its headings are those of the paper, in their order", () => {
  expect(wrong(({ pdf }) => rolesOf(pdf.tags, /^H\d$/).map(({ role }) => role))).toEqual(wrong(({ file }) => headingsOf(file)));
});

test("its tables are those of the paper, row by row, with heads that say they head a column", () => {
  const rows = (tag: Tag) => rolesOf(tag.tags, /^TR$/).map((row) => rolesOf(row.tags, /^(TH|TD)$/).length);
  const tablesIn = ({ file }: Exported) =>
    file.all("tbl").map((table) => inside(table, "tr").map((row) => inside(row, "tc").length));
  expect(wrong(({ pdf }) => rolesOf(pdf.tags, /^Table$/).map(rows))).toEqual(wrong(tablesIn));
  const heads = ({ pdf }: Exported) =>
    rolesOf(pdf.tags, /^Table$/).map(({ tags }) => rolesOf(rolesOf(tags, /^TR$/).slice(0, 1), /^(TH|TD)$/));
  const all = papers.flatMap(heads);
  const bare = all.filter((cells) => cells.some(({ role, scope }) => role !== "TH" || scope !== "Column"));
  // LibreOffice 7.4 forgets which row is the head of a table that it carried whole to the next page; the Word file says it.
  if (bare.length > 0) process.stderr.write(`${bare.length} of ${all.length} tables lost their head on the way to PDF.\n`);
  expect(bare.length).toBeLessThanOrEqual(Math.floor(all.length / 100));
});

test("its pictures say in words what they show", () => {
  const alts = ({ file }: Exported) =>
    elementsIn(file.tree("word/document.xml").getElementsByTagNameNS("*", "docPr")).map((one) => one.getAttribute("descr"));
  expect(wrong(({ pdf }) => rolesOf(pdf.tags, /^Figure$/).map(({ alt }) => alt))).toEqual(wrong(alts));
});

test("everything in it has a role that readers know", () => {
  const KNOWN =
    /^(Document|Part|Sect|Div|P|H\d|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Figure|Caption|Link|Span|Note|Reference|Title)$/;
  expect(wrong(({ pdf }) => [...new Set(inOrder(pdf.tags).map(({ role }) => role))].filter((role) => !KNOWN.test(role)))).toEqual(
    right(),
  );
});
