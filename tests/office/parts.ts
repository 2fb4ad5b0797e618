import { parse, serialise } from "./wordXml";

/** The files of the package, by path. */
export type Files = {
  read: (path: string) => string | undefined;
  write: (path: string, text: string) => void;
  remove: (path: string) => void;
};

export type Part = { id: string; namespace: string; xml: string; path: string };

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The custom XML parts of the played document: kept as files of its package at once. */
export class PlayedParts {
  #made = 0;
  readonly #namespaces = new Map<string, string>();
  constructor(private readonly files: Files) {}

  #relations(): Document {
    return parse(this.files.read(RELATIONS) ?? "<Relationships/>");
  }

  all(): Part[] {
    const items = [...this.#relations().getElementsByTagName("Relationship")]
      .filter((relation) => relation.getAttribute("Type")?.endsWith("/customXml"))
      .map((relation) => (relation.getAttribute("Target") ?? "").replace("../", ""));
    return items.map((path) => {
      const xml = this.files.read(path) ?? "";
      const properties = this.files.read(path.replace("item", "itemProps")) ?? "";
      const id = /itemID="([^"]+)"/.exec(properties)?.[1] ?? "";
      return { id, namespace: this.#namespaceOf(xml), xml, path };
    });
  }

  /** Asked for with every look at the parts, of which some are large. */
  #namespaceOf(xml: string): string {
    const known = this.#namespaces.get(xml) ?? parse(xml).documentElement.namespaceURI ?? "";
    this.#namespaces.set(xml, known);
    return known;
  }

  find(id: string): Part | undefined {
    return this.all().find((part) => part.id === id);
  }

  /** Throws where it is not XML, or begins with a declaration, which Word refuses to be given. */
  add(xml: string): Part {
    if (/^\s*<\?xml/.test(xml)) throw new Error("A custom XML part must not begin with a declaration.");
    parse(xml);
    do this.#made += 1;
    while (this.files.read(`customXml/item${100 + this.#made}.xml`) !== undefined);
    const number = 100 + this.#made;
    const id = `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
    const path = `customXml/item${number}.xml`;
    this.files.write(path, xml);
    this.files.write(
      `customXml/itemProps${number}.xml`,
      `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    this.files.write(
      `customXml/_rels/item${number}.xml.rels`,
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    this.#insert(RELATIONS, "</Relationships>", relation(number));
    this.#insert(TYPES, "</Types>", `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`);
    return { id, namespace: parse(xml).documentElement.namespaceURI ?? "", xml, path };
  }

  /** Throws as adding does. */
  set(id: string, xml: string): void {
    const part = this.find(id);
    if (!part) throw new Error(`There is no custom XML part ${id}.`);
    if (/^\s*<\?xml/.test(xml)) throw new Error("A custom XML part must not begin with a declaration.");
    parse(xml);
    this.files.write(part.path, xml);
  }

  remove(id: string): void {
    const part = this.find(id);
    if (!part) throw new Error(`There is no custom XML part ${id}.`);
    const properties = part.path.replace("item", "itemProps");
    for (const path of [part.path, properties, part.path.replace("customXml/", "customXml/_rels/") + ".rels"]) {
      this.files.remove(path);
    }
    this.#without(RELATIONS, "Target", `../${part.path}`);
    this.#without(TYPES, "PartName", `/${properties}`);
  }

  #insert(path: string, before: string, text: string): void {
    this.files.write(path, (this.files.read(path) ?? "").replace(before, `${text}${before}`));
  }

  #without(path: string, attribute: string, value: string): void {
    const tree = parse(this.files.read(path) ?? "");
    [...tree.documentElement.children].filter((one) => one.getAttribute(attribute) === value).forEach((one) => one.remove());
    this.files.write(path, serialise(tree));
  }
}

const relation = (number: number) =>
  `<Relationship Id="rIdItem${number}" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${number}.xml"/>`;
