import { strToU8, zipSync, type Zippable } from "fflate";

/**
 * Word files as people make them, written by hand so that every construct a table may come with can stand in one. Strings of
 * XML throughout: `text` escapes, everything else is put in as it is.
 */
export const escapeXml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A run; "\n" becomes a line break and "\t" a tab, as Word writes them. */
export const run = (text: string) =>
  `<w:r>${text
    .split(/(\n|\t)/)
    .map((piece) =>
      piece === "\n" ? "<w:br/>" : piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`,
    )
    .join("")}</w:r>`;

export const inserted = (text: string) =>
  `<w:ins w:id="1" w:author="A Colleague" w:date="2025-06-04T09:00:00Z">${run(text)}</w:ins>`;
export const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A Colleague" w:date="2025-06-04T09:00:00Z"><w:r><w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`;

type ParagraphOptions = { style?: string; bullet?: number; mark?: "ins" | "del" };

/** A paragraph of runs already made (see `run`, `inserted`). */
export function paragraphOf(content: string, { style, bullet, mark }: ParagraphOptions = {}): string {
  const properties = [
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    bullet === undefined ? "" : `<w:numPr><w:ilvl w:val="${bullet}"/><w:numId w:val="1"/></w:numPr>`,
    mark === undefined ? "" : `<w:rPr><w:${mark} w:id="3" w:author="A Colleague"/></w:rPr>`,
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export const paragraph = (text: string, options: ParagraphOptions = {}) => paragraphOf(run(text), options);

/** A cell of lines (one paragraph each) or of blocks already made (which begin with "<"). */
export type CellContent = string | readonly string[];
type CellOptions = { span?: number; merged?: "restart" | "continue" };

const isBlock = (line: string) => line.startsWith("<w:") || line.startsWith("<mc:");

export function cell(content: CellContent, { span, merged }: CellOptions = {}): string {
  const lines = typeof content === "string" ? [content] : content;
  const blocks = lines.map((line) => (isBlock(line) ? line : paragraph(line)));
  // A cell ends in a paragraph (ECMA-376 part 1, 17.4.65).
  const closed = blocks.length === 0 || !(blocks.at(-1) ?? "").startsWith("<w:p") ? [...blocks, "<w:p/>"] : blocks;
  const merge = merged === undefined ? "" : merged === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
  return `<w:tc><w:tcPr>${span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`}${merge}</w:tcPr>${closed.join("")}</w:tc>`;
}

/** A row of cells already made, or of contents. */
export const row = (cells: readonly CellContent[], properties = "") =>
  `<w:tr>${properties}${cells.map((one) => (typeof one === "string" && one.startsWith("<w:tc") ? one : cell(one))).join("")}</w:tr>`;

export const table = (rows: readonly (string | readonly CellContent[])[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((one) => (typeof one === "string" ? one : row(one))).join("")}</w:tbl>`;

type Parts = {
  footnotes?: Record<number, string>;
  comments?: Record<number, string>;
  header?: string;
  customXml?: string;
  extra?: Zippable;
};

const notesPart = (kind: "footnote" | "comment", notes: Record<number, string>) =>
  `<w:${kind}s xmlns:w="${W}">${Object.entries(notes)
    .map(([id, text]) => `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`)
    .join("")}</w:${kind}s>`;

/** The file: body blocks and what else belongs to it. `main` puts the document somewhere other than word/document.xml. */
export function wordFile(blocks: readonly string[], parts: Parts = {}, main = "word/document.xml"): Uint8Array {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const files: Record<string, string> = {};
  const relations: string[] = [];
  const relate = (kind: string, name: string, content: string) => {
    files[folder + name] = content;
    relations.push(`<Relationship Id="r${relations.length + 1}" Type="${REL}/${kind}" Target="${name}"/>`);
  };
  if (parts.footnotes) relate("footnotes", "footnotes.xml", notesPart("footnote", parts.footnotes));
  if (parts.comments) relate("comments", "comments.xml", notesPart("comment", parts.comments));
  if (parts.header) relate("header", "header1.xml", `<w:hdr xmlns:w="${W}">${paragraph(parts.header)}</w:hdr>`);
  if (parts.customXml) relate("customXml", "../customXml/item1.xml", parts.customXml);
  if (parts.customXml) {
    files["customXml/item1.xml"] = parts.customXml;
    delete files[`${folder}../customXml/item1.xml`];
  }
  const namespaces = `xmlns:w="${W}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
  files[main] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespaces}><w:body>${blocks.join("")}<w:sectPr/></w:body></w:document>`;
  files[`${folder}_rels/${main.slice(folder.length)}.rels`] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
  files["_rels/.rels"] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="${main}"/></Relationships>`;
  files["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const zipped = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
  return zipSync({ ...zipped, ...parts.extra });
}
