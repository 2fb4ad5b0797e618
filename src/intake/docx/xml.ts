import { SaxesParser, type SaxesTagNS } from "saxes";
import { Fault } from "../error";

/** An element as the readers see it: local name, namespace, and attributes by local name. */
export type Element = { local: string; uri: string; values: Record<string, string> };

export type Handlers = {
  open?: (element: Element) => void;
  close?: (element: Element) => void;
  text?: (text: string) => void;
};

/** Text of a part: UTF-8, or UTF-16 where its first bytes say so (XML 1.0, 4.3.3). */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function elementOf(node: SaxesTagNS): Element {
  const values: Record<string, string> = {};
  for (const attribute of Object.values(node.attributes)) values[attribute.local] = attribute.value;
  return { local: node.local, uri: node.uri, values };
}

/**
 * Reads XML in one pass, without a DOM, which workers do not have. Throws Fault "damaged" for XML that is not well-formed
 * or that declares entities of its own, which Office files never do (ECMA-376 part 2, 9.1.4).
 */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true });
  const elements: Element[] = [];
  parser.on("error", () => {
    throw new Fault("damaged");
  });
  parser.on("doctype", () => {
    throw new Fault("damaged");
  });
  parser.on("opentag", (node) => {
    const element = elementOf(node);
    elements.push(element);
    open?.(element);
  });
  parser.on("closetag", () => {
    const element = elements.pop();
    if (element) close?.(element);
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}
