import { SaxesParser, type SaxesTagNS } from "saxes";
import { Fault } from "../error";
import { Alternatives } from "./alternatives";

export { decodePart } from "./xmlText";

/** An element as the readers see it: local name, namespace, and attributes by local name. */
export type Element = { local: string; uri: string; values: Record<string, string> };

export type Handlers = {
  open?: (element: Element) => void;
  close?: (element: Element) => void;
  text?: (text: string) => void;
};

/** Word's own parts stay below 60; a table inside a table adds three. */
const DEEPEST = 400;
/** The root of a part of Word's declares about 40 namespaces. */
const MOST_ATTRIBUTES = 500;

function elementOf(node: SaxesTagNS): Element {
  const values: Record<string, string> = {};
  for (const attribute of Object.values(node.attributes)) values[attribute.local] = attribute.value;
  return { local: node.local, uri: node.uri, values };
}

/**
 * Reads XML in one pass, without a DOM, which workers do not have. Of alternatives (mc:AlternateContent) only the one that is
 * understood is handed on. Throws Fault "damaged" for XML that is not well-formed or that declares entities of its own, which
 * Office files never do (ECMA-376 part 2, 6.2.5), and "too-deep" for more nesting or attributes than Word writes.
 */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ xmlns: true });
  const alternatives = new Alternatives();
  const elements: (Element | undefined)[] = [];
  let attributes = 0;
  parser.on("error", () => {
    throw new Fault("damaged");
  });
  parser.on("doctype", () => {
    throw new Fault("damaged", "It declares entities of its own, which Word never does.");
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new Fault("too-deep");
  });
  parser.on("opentag", (node) => {
    attributes = 0;
    if (elements.length >= DEEPEST) throw new Fault("too-deep");
    const element = elementOf(node);
    const shown = alternatives.open(element, (prefix) => parser.resolve(prefix));
    elements.push(shown ? element : undefined);
    if (shown) open?.(element);
  });
  parser.on("closetag", () => {
    const element = elements.pop();
    alternatives.close();
    if (element) close?.(element);
  });
  if (text) {
    const said = (piece: string) => {
      if (!alternatives.skipping) text(piece);
    };
    parser.on("text", said);
    parser.on("cdata", said);
  }
  parser.write(xml).close();
}
