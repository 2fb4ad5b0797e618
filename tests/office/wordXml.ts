import { JSDOM } from "jsdom";
import { elementsIn } from "../builders/elements";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const { DOMParser, XMLSerializer } = new JSDOM("").window;

/** Throws where it is not well-formed. */
export function parse(xml: string): Document {
  const tree = new DOMParser().parseFromString(xml, "application/xml");
  const fault = tree.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent ?? "not well-formed");
  return tree;
}

export const serialise = (node: Node) => new XMLSerializer().serializeToString(node);

export const isW = (node: Node | null | undefined, name: string): node is Element =>
  node?.nodeType === 1 && (node as Element).namespaceURI === W && (node as Element).localName === name;

export const childrenOf = (element: Element, name: string) => elementsIn(element.children).filter((child) => isW(child, name));
export const childOf = (element: Element | undefined, name: string) => element && childrenOf(element, name)[0];
export const insideOf = (element: Element | Document, name: string) => elementsIn(element.getElementsByTagNameNS(W, name));
export const valueOf = (element: Element | undefined) => element?.getAttributeNS(W, "val") ?? "";

export function make(tree: Document, name: string, values: Record<string, string> = {}): Element {
  const element = tree.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(values)) element.setAttributeNS(W, `w:${key}`, value);
  return element;
}
