import { readFileSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

/**
 * Makes templates/samples/worked-example.docx, the guidance's own filled-in information table as somebody would type it into
 * Word, from the lines in worked-example.json beside it. Run after changing those lines; the same lines make the same bytes.
 */
const folder = new URL("../templates/samples/", import.meta.url);
const { heading, rows } = JSON.parse(readFileSync(new URL("worked-example.json", folder), "utf8"));

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const WIDTHS = [2527, 6499];

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const run = (text, bold) => `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const paragraph = (text, bold = false) => `<w:p>${text === "" ? "" : run(text, bold)}</w:p>`;
const cell = (width, content) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const row = ([label, lines]) =>
  `<w:tr>${cell(WIDTHS[0], paragraph(label, true))}${cell(WIDTHS[1], lines.map((line) => paragraph(line)).join(""))}</w:tr>`;

const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("");
const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
const table =
  `<w:tbl><w:tblPr><w:tblW w:w="9026" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
  `<w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join("")}</w:tbl>`;
const page = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;

const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
const parts = {
  "[Content_Types].xml": xml(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
  ),
  "_rels/.rels": xml(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  "word/document.xml": xml(
    `<w:document xmlns:w="${MAIN}"><w:body>${paragraph(heading, true)}${table}<w:p/>${page}</w:body></w:document>`,
  ),
};
// The earliest time a zip can hold, so that nothing depends on the day.
writeFileSync(new URL("worked-example.docx", folder), zipSync(parts, { level: 9, mtime: "1980-01-01T12:00:00" }));
