import { parse } from "./wordXml";

const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const OWN = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

/** The document's own properties, in the tree of docProps/custom.xml. */
export class PlayedProperties {
  /** `isThere`: whether the document has any yet; `tree` makes the file where it has not. */
  constructor(
    private readonly isThere: () => boolean,
    private readonly tree: () => Document,
  ) {}

  #elements(): Element[] {
    if (!this.isThere()) return [];
    return [...this.tree().getElementsByTagNameNS(OWN, "property")];
  }

  names(): string[] {
    return this.#elements().map((element) => element.getAttribute("name") ?? "");
  }

  get(name: string): string | undefined {
    return this.#elements().find((element) => element.getAttribute("name") === name)?.textContent ?? undefined;
  }

  /** A property of that name is replaced. A date comes over the wire as its text. */
  add(name: string, value: string): void {
    this.remove(name);
    const kind = /^\d{4}-\d{2}-\d{2}T/.test(value) ? "filetime" : "lpwstr";
    const number = String(this.#elements().length + 2);
    const made = parse(`<property xmlns="${OWN}" xmlns:vt="${TYPES}" fmtid="${FORMAT}" pid="${number}"><vt:${kind}/></property>`);
    const element = this.tree().importNode(made.documentElement, true);
    element.setAttribute("name", name);
    if (element.firstElementChild) element.firstElementChild.textContent = value;
    this.tree().documentElement.append(element);
  }

  remove(name: string): void {
    this.#elements()
      .filter((element) => element.getAttribute("name") === name)
      .forEach((element) => element.remove());
    this.#elements().forEach((element, index) => element.setAttribute("pid", String(index + 2)));
  }
}
