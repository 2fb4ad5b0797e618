import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PlayedControl } from "./control";
import { PlayedParts } from "./parts";
import { PlayedProperties } from "./properties";
import { insideOf, make, parse, REL, serialise, W } from "./wordXml";

const MAIN = "word/document.xml";
const CORE = "docProps/core.xml";
const CUSTOM = "docProps/custom.xml";
const TYPES = "[Content_Types].xml";
const RELATIONS = "word/_rels/document.xml.rels";
const NO_RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const EXTENSION = "word/webextensions/webextension1.xml";
const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const DC = "http://purl.org/dc/elements/1.1/";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XML_TYPE = "application/vnd.openxmlformats";

/** Files that a document may come without, as Word makes them. */
const NEW_FILES = {
  [CORE]: {
    xml: `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="${DC}"><dc:title/></cp:coreProperties>`,
    type: `${XML_TYPE}-package.core-properties+xml`,
    relation: `${PACKAGE}/relationships/metadata/core-properties`,
  },
  [CUSTOM]: {
    xml: `<Properties xmlns="${OFFICE}/custom-properties"/>`,
    type: `${XML_TYPE}-officedocument.custom-properties+xml`,
    relation: `${OFFICE}/relationships/custom-properties`,
  },
};

export type Story = "body" | "header" | "footer";

/** The document that is open in the played Word: real .docx bytes as trees, which can be written back to bytes. */
export class PlayedDocument {
  readonly #files: Record<string, Uint8Array>;
  readonly #trees = new Map<string, Document>();
  readonly parts: PlayedParts;
  readonly properties = new PlayedProperties(
    () => this.#files[CUSTOM] !== undefined,
    () => this.#treeOrNew(CUSTOM),
  );
  /** What stands between paragraphs in `text`: programs differ. */
  between = "\r";
  /** What becomes of custom XML that is written through Word's own model: nothing, or a refusal. */
  partMishap: "ignored" | "refused" | undefined;
  /** Bookmarks cannot be taken out, whatever this Word says of itself. */
  bookmarkMishap = false;
  /** How often it was saved. */
  saves = 0;

  constructor(bytes: Uint8Array) {
    // Word gives every document relations, whether it came with any or not.
    this.#files = { [RELATIONS]: strToU8(NO_RELATIONS), ...unzipSync(bytes) };
    this.parts = new PlayedParts({
      read: (path) => this.#text(path),
      write: (path, text) => (this.#files[path] = strToU8(text)),
      remove: (path) => Reflect.deleteProperty(this.#files, path),
    });
  }

  #text(path: string): string | undefined {
    const tree = this.#trees.get(path);
    const bytes = this.#files[path];
    return tree ? serialise(tree) : bytes && strFromU8(bytes);
  }

  #tree(path: string): Document {
    const known = this.#trees.get(path);
    if (known) return known;
    const text = this.#text(path);
    if (text === undefined) throw new Error(`The played document has no ${path}.`);
    const tree = parse(text);
    this.#trees.set(path, tree);
    return tree;
  }

  /** A file that this document came without: Word makes it when it is first written to. */
  #treeOrNew(path: keyof typeof NEW_FILES): Document {
    if (this.#files[path] === undefined) {
      const { xml, type, relation } = NEW_FILES[path];
      this.#files[path] = strToU8(xml);
      this.#add(TYPES, "</Types>", `<Override PartName="/${path}" ContentType="${type}"/>`);
      const id = `rIdPlayed${path.replace(/\W/g, "")}`;
      this.#add("_rels/.rels", "</Relationships>", `<Relationship Id="${id}" Type="${relation}" Target="${path}"/>`);
    }
    return this.#tree(path);
  }

  #add(path: string, before: string, text: string): void {
    this.#files[path] = strToU8((this.#text(path) ?? "").replace(before, `${text}${before}`));
  }

  get body(): Element {
    const found = insideOf(this.#tree(MAIN), "body")[0];
    if (!found) throw new Error("The played document has no body.");
    return found;
  }

  get sections(): Element[] {
    return insideOf(this.#tree(MAIN), "sectPr");
  }

  /** The header or footer a section has on its ordinary pages: its own, or that of the one before it; without any, Word makes one. */
  edge(section: Element, story: Exclude<Story, "body">): Element {
    const before = this.sections.slice(0, this.sections.indexOf(section) + 1).reverse();
    const named = before.flatMap((one) => insideOf(one, `${story}Reference`));
    const reference = named.find((one) => one.getAttributeNS(W, "type") === "default") ?? this.#newEdge(section, story);
    const id = reference.getAttributeNS(REL, "id");
    // Not kept as a tree: the custom XML parts write their relations into it as text.
    const relations = parse(this.#text(RELATIONS) ?? "");
    const target = [...relations.getElementsByTagName("Relationship")]
      .find((relation) => relation.getAttribute("Id") === id)
      ?.getAttribute("Target");
    if (!target) throw new Error(`A section of the played document has no ${story}.`);
    return this.#tree(`word/${target}`).documentElement;
  }

  #newEdge(section: Element, story: Exclude<Story, "body">): Element {
    const root = story === "header" ? "hdr" : "ftr";
    const id = `rIdPlayed${story}`;
    this.#files[`word/${story}Played.xml`] = strToU8(`<w:${root} xmlns:w="${W}"><w:p/></w:${root}>`);
    this.#add(RELATIONS, "</Relationships>", `<Relationship Id="${id}" Type="${REL}/${story}" Target="${story}Played.xml"/>`);
    const type = `${XML_TYPE}-officedocument.wordprocessingml.${story}+xml`;
    this.#add(TYPES, "</Types>", `<Override PartName="/word/${story}Played.xml" ContentType="${type}"/>`);
    const reference = make(section.ownerDocument, `${story}Reference`, { type: "default" });
    reference.setAttributeNS(REL, "r:id", id);
    section.prepend(reference);
    return reference;
  }

  get controls(): PlayedControl[] {
    return insideOf(this.body, "sdt").map((element) => new PlayedControl(element));
  }

  /** The paragraph somebody has the cursor in; the last one until it is put elsewhere. */
  get cursor(): Element {
    const found = this.#cursor ?? insideOf(this.body, "p").at(-1);
    if (!found) throw new Error("The played document has no paragraph.");
    return found;
  }

  set cursor(paragraph: Element) {
    this.#cursor = paragraph;
  }

  #cursor: Element | undefined;

  /** Keeps a picture in the package and returns the id by which the pages name it. */
  keepPicture(bytes: Uint8Array): string {
    const made = Object.keys(this.#files).filter((path) => path.startsWith("word/media/played")).length + 1;
    this.#files[`word/media/played${made}.png`] = bytes;
    const id = `rIdPlayed${made}`;
    const relation = `<Relationship Id="${id}" Type="${REL}/image" Target="media/played${made}.png"/>`;
    this.#add(RELATIONS, "</Relationships>", relation);
    return id;
  }

  control(tag: string): PlayedControl {
    const found = this.controls.find((control) => control.tag === tag);
    if (!found) throw new Error(`There is no content control ${tag} on the played pages.`);
    return found;
  }

  /** The settings of the add-in: properties of its part in the document, values as JSON. */
  get settings(): Record<string, string> {
    if (!this.#files[EXTENSION]) return {};
    const found = [...this.#tree(EXTENSION).getElementsByTagNameNS(WE, "property")];
    return Object.fromEntries(found.map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]));
  }

  /** Where a document has no such part yet, Word makes one; that is not played. */
  set settings(values: Record<string, string>) {
    const tree = this.#tree(EXTENSION);
    const properties = tree.getElementsByTagNameNS(WE, "properties")[0];
    const made = Object.entries(values).map(([name, value]) => {
      const property = tree.createElementNS(WE, "we:property");
      property.setAttribute("name", name);
      property.setAttribute("value", value);
      return property;
    });
    properties?.replaceChildren(...made);
  }

  #titleElement(): Element {
    const found = this.#treeOrNew(CORE).getElementsByTagNameNS(DC, "title")[0];
    if (!found) throw new Error("The played document has no title.");
    return found;
  }

  /** A document that came without properties has them all the same, empty. */
  get title(): string {
    return this.#files[CORE] === undefined ? "" : this.#shownTitle;
  }

  get #shownTitle(): string {
    return this.#titleElement().textContent ?? "";
  }

  set title(text: string) {
    this.#titleElement().textContent = text;
  }

  /** What Word would write to disk now. */
  toBytes(): Uint8Array {
    for (const path of this.#trees.keys()) this.#files[path] = strToU8(this.#text(path) ?? "");
    // The same pages are the same bytes, whenever they are written.
    return zipSync(this.#files, { mtime: new Date(1980, 0, 2) });
  }
}
