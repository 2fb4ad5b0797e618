import type { HElement } from "docx-preview";

type Wanted = HElement | Node | string;

/** Elements that could fetch, run or send something; a page of paper has none of them. */
const NOT_ON_PAPER = new Set(["script", "iframe", "object", "embed", "link", "meta", "base", "form", "input", "button"]);

/** Properties that are set as they are; everything else a document brings along is dropped. */
const HARMLESS = ["id", "lang", "title", "colSpan", "rowSpan", "start"] as const;

/** Bytes from inside the document only. */
const isOwnPicture = (address: unknown): address is string => typeof address === "string" && address.startsWith("blob:");

function dress(element: HTMLElement, { className, style, ...properties }: HElement): void {
  if (className) element.setAttribute("class", className);
  // Never as an attribute: the page's policy takes that for a style written into foreign markup.
  if (typeof style === "string") element.style.cssText = style;
  else if (style) Object.assign(element.style, style);
  for (const name of HARMLESS) if (properties[name] !== undefined) Object.assign(element, { [name]: properties[name] });
  if (element instanceof HTMLImageElement) element.alt = "Picture in the document";
  if (element instanceof HTMLImageElement && isOwnPicture(properties["src"])) element.src = properties["src"];
}

/**
 * Makes the elements of a shown document: text stays text, addresses outside the document are not followed, and style rules go
 * to `rules` instead of into style elements.
 */
export function elementMaker(rules: string[]): (wanted: Wanted) => Node {
  const make = (wanted: Wanted): Node => {
    if (typeof wanted === "string") return document.createTextNode(wanted);
    if (wanted instanceof Node) return wanted;
    const { ns, tagName, children = [], ...rest } = wanted as HElement & { ns?: string };
    if (tagName === "#comment" || NOT_ON_PAPER.has(tagName.toLowerCase())) return document.createComment("");
    if (tagName === "style") {
      rules.push(children.filter((child) => typeof child === "string").join("\n"));
      return document.createComment("");
    }
    const element = tagName === "#fragment" ? document.createDocumentFragment() : create(ns, tagName);
    if (element instanceof HTMLElement || element instanceof SVGElement) dress(element as HTMLElement, rest as HElement);
    for (const child of children) element.appendChild(make(child));
    return element;
  };
  return make;
}

/** A link is shown as it is printed; nothing on a preview leads away from it. */
function create(ns: string | undefined, tagName: string): Element {
  const name = tagName === "a" ? "span" : tagName;
  return ns ? document.createElementNS(ns, name) : document.createElement(name);
}
