import type { IStylesOptions, IParagraphStyleOptions } from "docx";
import type { Look } from "./look";

const FONT = "Arial";
const QUIET = "404040";

/** Word counts type in half-points. */
const half = (points: number) => points * 2;
const border = (color: string, size: number, space = 4) => ({ style: "single" as const, color, size, space });
const spacing = (before: number, after: number, line = 276) => ({ before, after, line, lineRule: "auto" as const });

function heading(level: 1 | 2 | 3, size: number, before: number, after: number) {
  return {
    run: { size, bold: true, color: "000000" },
    paragraph: { spacing: spacing(before, after, 252), keepNext: true, keepLines: true, outlineLevel: level - 1 },
  };
}

function own(id: string, name: string, rest: Omit<IParagraphStyleOptions, "id" | "name">): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...rest };
}

/**
 * The house style: Arial, real headings, one accent colour for the headings' rule and the table heads and nowhere else.
 * Distances are in twentieths of a point.
 */
export function stylesFor({ accent, sizes }: Look): IStylesOptions {
  const [first, second, third] = sizes.headings.map(half) as [number, number, number];
  const table = half(sizes.table);
  const h1 = heading(1, first, 360, 140);
  return {
    default: {
      document: {
        run: { font: FONT, size: half(sizes.body), language: { value: "en-GB", eastAsia: "en-GB", bidirectional: "ar-SA" } },
        paragraph: { spacing: spacing(0, 120) },
      },
      title: {
        run: { size: half(sizes.title), bold: true, color: "000000" },
        paragraph: { spacing: spacing(0, 120, 252), keepNext: true },
      },
      heading1: { ...h1, paragraph: { ...h1.paragraph, border: { bottom: border(accent, 6) } } },
      heading2: heading(2, second, 280, 80),
      heading3: heading(3, third, 220, 60),
      listParagraph: { paragraph: { spacing: spacing(0, 60) } },
    },
    paragraphStyles: [
      own("Quiet", "Quiet", { run: { color: QUIET }, paragraph: { spacing: spacing(0, 120), keepNext: true } }),
      own("Caption", "caption", {
        run: { size: half(sizes.caption), color: QUIET },
        paragraph: { spacing: spacing(120, 0, 240) },
      }),
      own("Handling", "Handling", {
        run: { size: half(sizes.caption), color: QUIET },
        paragraph: { spacing: spacing(120, 160, 240) },
      }),
      own("Callout", "Callout", {
        paragraph: {
          spacing: spacing(120, 160),
          indent: { left: 200, right: 200 },
          border: { left: border("000000", 24, 10) },
          keepLines: true,
        },
      }),
      own("TableHead", "Table head", {
        run: { bold: true, color: accent, size: table },
        paragraph: { spacing: spacing(60, 60, 252), keepNext: true },
      }),
      own("TableText", "Table text", { run: { size: table }, paragraph: { spacing: spacing(50, 50, 252) } }),
      own("TableLabel", "Table label", { run: { bold: true, size: table }, paragraph: { spacing: spacing(50, 50, 252) } }),
      own("Picture", "Picture", { paragraph: { alignment: "center", keepNext: true, spacing: spacing(0, 40, 240) } }),
      own("Code", "Code", { run: { font: "Courier New", size: 17 }, paragraph: { spacing: spacing(0, 0, 240) } }),
      own("Ruled", "Ruled", { paragraph: { spacing: { before: 0, after: 0, line: 510, lineRule: "exact" } } }),
      own("Between", "Between", {
        run: { size: 8 },
        paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: "exact" } },
      }),
      own("SectionEnd", "Section end", {
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: "exact" } },
      }),
      own("Header", "header", {
        run: { size: half(sizes.header) },
        paragraph: { alignment: "center", spacing: spacing(0, 0, 240) },
      }),
      own("Footer", "footer", { run: { size: half(sizes.footer), color: QUIET }, paragraph: { spacing: spacing(0, 0, 240) } }),
    ],
    characterStyles: [
      { id: "PlaceholderText", name: "Placeholder Text", basedOn: "DefaultParagraphFont", run: { color: "595959" } },
    ],
  };
}

/**
 * Styles docx cannot make: tables of horizontal rules only, with room in the cells and a line in the accent colour under
 * the head; and the character style that the others name as their base.
 */
export function furtherStylesXml(accent: string): string {
  const rule = (name: string, size: number, color: string) =>
    `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  return (
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>` +
    `<w:semiHidden/><w:unhideWhenUsed/></w:style>` +
    `<w:style w:type="table" w:customStyle="1" w:styleId="MappingTable"><w:name w:val="Mapping Table"/><w:basedOn w:val="TableNormal"/>` +
    `<w:tblPr><w:tblBorders>${rule("bottom", 4, "808080")}${rule("insideH", 4, "A6A6A6")}</w:tblBorders>` +
    `<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>` +
    `<w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${rule("bottom", 8, accent)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`
  );
}
