import { SaxesParser } from "saxes";
import { Fault } from "../error";
import { Alternatives } from "./alternatives";
import { Names } from "./names";

export { decodePart } from "./xmlText";

/** An element as the readers see it: local name, namespace, and attributes by local name. */
export type Element = { local: string; uri: string; readonly values: Record<string, string> };

export type Handlers = {
  open?: (element: Element) => void;
  close?: (element: Element) => void;
  text?: (text: string) => void;
};

/** Word's own parts stay below 60; a table inside a table adds three. */
const DEEPEST = 400;
/** The root of a part of Word's declares about 40 namespaces. */
const MOST_ATTRIBUTES = 500;

/** A document type stands in front of the first element or nowhere (XML 1.0, production 22); elsewhere the parser stops. */
const ROOT = /<[^?!]/;
const DECLARES = /<!DOCTYPE/;

/** Most elements of a page are runs and their looks, whose attributes nobody asks for: they are named when asked. */
class OpenElement implements Element {
  #values: Record<string, string> | undefined;

  constructor(
    readonly local: string,
    readonly uri: string,
    private readonly attributes: Record<string, string>,
  ) {}

  get values(): Record<string, string> {
    if (!this.#values) {
      this.#values = {};
      for (const name in this.attributes) this.#values[name.slice(name.indexOf(":") + 1)] = this.attributes[name] ?? "";
    }
    return this.#values;
  }
}

/**
 * Reads XML in one pass, without a DOM, which workers do not have. Of alternatives (mc:AlternateContent) only the one that is
 * understood is handed on. Throws Fault "damaged" for XML that is not well-formed or that declares entities of its own, which
 * Office files never do (ECMA-376 part 2, 6.2.5), and "too-deep" for more nesting or attributes than Word writes.
 */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  if (DECLARES.test(xml.slice(0, Math.max(0, xml.search(ROOT))))) {
    throw new Fault("damaged", "It declares entities of its own, which Word never does.");
  }
  // Six handlers and no more: with a seventh the parser's object has so many properties of its own that V8 keeps them in a
  // dictionary, and parsing takes more than three times as long, in every parser of the process.
  const parser = new SaxesParser({ xmlns: false });
  const names = new Names();
  const alternatives = new Alternatives();
  const namespaceOf = (prefix: string) => names.namespaceOf(prefix);
  const elements: (Element | undefined)[] = [];
  let attributes = 0;
  let declares = false;
  parser.on("error", () => {
    throw new Fault("damaged");
  });
  parser.on("attribute", ({ name }) => {
    attributes += 1;
    declares ||= name.startsWith("xmlns");
    if (attributes > MOST_ATTRIBUTES) throw new Fault("too-deep");
  });
  parser.on("opentag", (node) => {
    attributes = 0;
    if (elements.length >= DEEPEST) throw new Fault("too-deep");
    const { local, uri } = names.open(node.name, declares ? node.attributes : undefined);
    declares = false;
    const element = new OpenElement(local, uri, node.attributes);
    const shown = alternatives.open(element, namespaceOf);
    elements.push(shown ? element : undefined);
    if (shown) open?.(element);
  });
  parser.on("closetag", () => {
    const element = elements.pop();
    alternatives.close();
    names.close();
    if (element) close?.(element);
  });
  const said = (piece: string) => {
    if (text && !alternatives.skipping) text(piece);
  };
  parser.on("text", said);
  parser.on("cdata", said);
  parser.write(xml).close();
}
