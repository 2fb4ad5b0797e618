import { Document, Footer, Header, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import type { Look } from "./look";
import type { Paper } from "./measures";
import { stylesFor, furtherStylesXml } from "./styles";
import { deflated, type Packed } from "./zip";

/** Parts that are the same in every document of one house style, and where the changing ones are spliced in. */
export type Skeleton = {
  /** Deflated once; without the main document, headers, footers, properties and content types. */
  parts: Packed[];
  contentTypes: string;
  /** Relationships of the package itself. */
  packageRelationships: string;
  relationships: string;
  /** The main document up to and with <w:body>. */
  opening: string;
  /** Root elements of headers and footers, without their contents. */
  headerRoot: string;
  footerRoot: string;
  /** Relationship ids of the header and of the footers for upright and sideways pages. */
  ids: { header: string; portrait: string; landscape: string };
  bullets: number;
  paper: Paper;
};

/** Packer's own compiler: private, but it hands over parts instead of a zip. docx is pinned, and a test holds this. */
type Compiler = { compile: (document: Document, prettify: undefined, overrides: []) => Map<string, string | Uint8Array> };

/** Left out of every document: an empty comments part makes Word suspicious, and nothing here has notes. */
const NEVER = /comments|footnotes|endnotes/;
/** Written for each document, and relationships of parts that have none. */
const PER_DOCUMENT =
  /^(word\/(document|header\d|footer\d)\.xml|docProps\/(core|custom)\.xml|\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/.*)$/;

const BULLET = { level: 0, format: LevelFormat.BULLET, text: "•", style: { paragraph: { indent: { left: 400, hanging: 300 } } } };

function compile(look: Look): Map<string, string> {
  const footer = (text: string) => ({ default: new Footer({ children: [new Paragraph(text)] }) });
  const bullet = new Paragraph({ children: [new TextRun("")], numbering: { reference: "bullets", level: 0 } });
  const document = new Document({
    title: "-",
    styles: stylesFor(look),
    numbering: { config: [{ reference: "bullets", levels: [BULLET] }] },
    customProperties: [{ name: "-", value: "-" }],
    sections: [
      { headers: { default: new Header({ children: [new Paragraph("")] }) }, footers: footer("portrait"), children: [bullet] },
      { footers: footer("landscape"), children: [new Paragraph("")] },
    ],
  });
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const decoder = new TextDecoder();
  return new Map(
    [...compiler.compile(document, undefined, [])].map(([path, part]) => [
      path,
      typeof part === "string" ? part : decoder.decode(part),
    ]),
  );
}

/** The first match of a pattern's group in a part; its absence means that docx changed. */
function found(part: string | undefined, pattern: RegExp): string {
  const match = pattern.exec(part ?? "");
  if (match?.[1] === undefined) throw new Error(`docx no longer writes what ${String(pattern)} finds.`);
  return match[1];
}

/** A part without the elements that name something left out. */
function without(part: string | undefined, elements: RegExp): string {
  return (part ?? "").replace(elements, (element) => (NEVER.test(element) ? "" : element));
}

function build(look: Look): Skeleton {
  const all = compile(look);
  const main = all.get("word/document.xml");
  const parts = new Map([...all].filter(([path]) => !NEVER.test(path) && !PER_DOCUMENT.test(path)));
  const styles = found(all.get("word/styles.xml"), /^([\s\S]*)<\/w:styles>/);
  parts.set("word/styles.xml", `${styles}${furtherStylesXml(look.accent)}</w:styles>`);
  const footers = [...(main ?? "").matchAll(/<w:footerReference[^>]*r:id="([^"]+)"/g)].map((match) => match[1] ?? "");
  return {
    paper: look.paper,
    parts: [...parts].map(([path, text]) => deflated(path, text)),
    contentTypes: without(all.get("[Content_Types].xml"), /<Override [^>]*>/g),
    packageRelationships: without(all.get("_rels/.rels"), /<Relationship [^>]*>/g),
    relationships: without(all.get("word/_rels/document.xml.rels"), /<Relationship [^>]*>/g),
    opening: found(main, /^([\s\S]*?<w:body>)/),
    headerRoot: found(all.get("word/header1.xml"), /(<w:hdr[^>]*>)/),
    footerRoot: found(all.get("word/footer1.xml"), /(<w:ftr[^>]*>)/),
    ids: {
      header: found(main, /<w:headerReference[^>]*r:id="([^"]+)"/),
      portrait: footers[0] ?? "",
      landscape: footers[1] ?? "",
    },
    bullets: Number(found(main, /<w:numId w:val="(\d+)"/)),
  };
}

const kept = new Map<string, Skeleton>();

/** The skeleton for a look, compiled the first time it is asked for. */
export function skeletonFor(look: Look): Skeleton {
  const key = JSON.stringify(look);
  const skeleton = kept.get(key) ?? build(look);
  kept.set(key, skeleton);
  return skeleton;
}
