import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { readEnvelope, type Envelope } from "../../src/documents";
import { elementsIn } from "./elements";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const parser = new new JSDOM("").window.DOMParser();

/** A document taken apart: its parts by path in the order of the package, each XML part as a tree. */
export class Opened {
  readonly paths: string[];
  readonly #bytes: Record<string, Uint8Array>;
  readonly #trees = new Map<string, Document>();

  constructor(bytes: Uint8Array) {
    this.#bytes = unzipSync(bytes);
    this.paths = Object.keys(this.#bytes);
  }

  text(path: string): string {
    const part = this.#bytes[path];
    if (!part) throw new Error(`There is no part ${path}.`);
    return strFromU8(part);
  }

  /** Throws where the part is not well-formed. */
  tree(path: string): Document {
    const known = this.#trees.get(path);
    if (known) return known;
    const tree = parser.parseFromString(this.text(path), "application/xml");
    const fault = tree.querySelector("parsererror");
    if (fault) throw new Error(`${path}: ${fault.textContent}`);
    this.#trees.set(path, tree);
    return tree;
  }

  /** Elements of WordprocessingML by local name. */
  all(name: string, path = "word/document.xml"): Element[] {
    return elementsIn(this.tree(path).getElementsByTagNameNS(W, name));
  }

  get envelope(): Envelope {
    const found = readEnvelope(this.text("customXml/item1.xml"));
    if (!found) throw new Error("The document carries no record.");
    return found;
  }

  /** Paragraphs of a part as they read, tabs as spaces. */
  paragraphs(path = "word/document.xml"): string[] {
    return this.all("p", path).map((paragraph) => textOf(paragraph));
  }

  /** Everything that reads on the pages, white space single. */
  get reading(): string {
    return this.paragraphs().join(" ").replace(/\s+/g, " ");
  }
}

/** A value of an attribute of WordprocessingML. */
export const value = (element: Element | undefined, name = "val"): string => element?.getAttributeNS(W, name) ?? "";

export function textOf(element: Element): string {
  return elementsIn(element.getElementsByTagNameNS(W, "*"))
    .map((one) =>
      one.localName === "t"
        ? (one.textContent ?? "")
        : one.localName === "tab" && one.parentElement?.localName === "r"
          ? " "
          : "",
    )
    .join("");
}

/** What reads on the pages, without building trees: for tests that open hundreds of documents. */
export function quickReading(bytes: Uint8Array): string {
  const xml = strFromU8(
    unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"] ?? new Uint8Array(),
  );
  const paragraphs = xml
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map((match) => match[1] ?? " ").join(""),
    );
  return paragraphs.join(" ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&").replace(/\s+/g, " ");
}

/** The record a document carries, without building trees. */
export function quickEnvelope(bytes: Uint8Array): Envelope {
  const part = unzipSync(bytes, { filter: ({ name }) => name === "customXml/item1.xml" })["customXml/item1.xml"];
  const found = part && readEnvelope(strFromU8(part));
  if (!found) throw new Error("The document carries no record.");
  return found;
}
