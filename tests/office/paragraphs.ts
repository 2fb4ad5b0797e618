import { childOf, childrenOf, insideOf, isW, make, valueOf, W } from "./wordXml";

/** What single elements show in `text`, as Word's object model gives them: a line break inside a paragraph is U+000B. */
const SHOWN: Record<string, string> = { tab: "\t", br: "\v", cr: "\v", noBreakHyphen: "-" };

/** Text of a paragraph as Word shows it: deletions are not there, nor are the codes of fields. */
export function paragraphText(paragraph: Element): string {
  let text = "";
  const walk = (node: Node) => {
    if (isW(node, "del") || isW(node, "pPr") || isW(node, "rPr") || isW(node, "instrText")) return;
    if (isW(node, "t")) text += node.textContent ?? "";
    else if (node.nodeType === 1 && (node as Element).namespaceURI === W) text += SHOWN[(node as Element).localName] ?? "";
    if (!isW(node, "t")) node.childNodes.forEach(walk);
  };
  paragraph.childNodes.forEach(walk);
  return text;
}

function runOf(tree: Document, text: string, properties: Element | undefined): Element {
  const run = make(tree, "r");
  if (properties) run.append(properties.cloneNode(true));
  text.split(/([\t\v])/).forEach((piece) => {
    if (piece === "") return;
    const element = make(tree, piece === "\t" ? "tab" : piece === "\v" ? "br" : "t");
    if (element.localName === "t") {
      element.textContent = piece;
      element.setAttribute("xml:space", "preserve");
    }
    run.append(element);
  });
  return run;
}

/** The look of a paragraph's first run; that of a placeholder goes with the placeholder. */
function lookOf(paragraph: Element): Element | undefined {
  const look = childOf(insideOf(paragraph, "r")[0], "rPr");
  return valueOf(childOf(look, "rStyle")) === "PlaceholderText" ? undefined : look;
}

/** Puts text in place of what a paragraph says. Its properties stay, and the look of its first run; bookmarks in it go. */
export function replaceText(paragraph: Element, text: string): void {
  const look = lookOf(paragraph);
  [...paragraph.childNodes].filter((node) => !isW(node, "pPr")).forEach((node) => node.remove());
  if (text !== "") paragraph.append(runOf(paragraph.ownerDocument, text, look));
}

/** Puts text behind what a paragraph says, in the look of its last run. */
export function appendText(paragraph: Element, text: string): Element {
  const run = runOf(paragraph.ownerDocument, text, childOf(insideOf(paragraph, "r").at(-1), "rPr"));
  paragraph.append(run);
  return run;
}

/** Sets or takes away the bold of runs. */
export function setBold(runs: readonly Element[], bold: boolean): void {
  for (const run of runs) {
    const look = childOf(run, "rPr") ?? make(run.ownerDocument, "rPr");
    if (look.parentNode !== run) run.prepend(look);
    childrenOf(look, "b").forEach((one) => one.remove());
    // After the style of the run, before everything else (ECMA-376 part 1, CT_RPr).
    const mark = make(run.ownerDocument, "b", bold ? {} : { val: "0" });
    const style = childOf(look, "rStyle");
    if (style) style.after(mark);
    else look.prepend(mark);
  }
}

/** A paragraph with the properties of another, after it. */
export function paragraphAfter(paragraph: Element, text: string): Element {
  const made = make(paragraph.ownerDocument, "p");
  const properties = childOf(paragraph, "pPr");
  if (properties) made.append(properties.cloneNode(true));
  if (text !== "") made.append(runOf(paragraph.ownerDocument, text, lookOf(paragraph)));
  paragraph.after(made);
  return made;
}

/** The last paragraph of a cell, a control or a story cannot go: it is emptied. */
export function deleteParagraph(paragraph: Element): void {
  const others = paragraph.parentElement ? childrenOf(paragraph.parentElement, "p").length : 0;
  if (others > 1) paragraph.remove();
  else replaceText(paragraph, "");
}

/** Paragraphs of a story or of part of it, in order, those in tables too. */
export const paragraphsIn = (root: Element) => insideOf(root, "p");

/** Only where a line stands in the middle is played. */
export function align(paragraph: Element, alignment: string): void {
  if (alignment !== "Centered") throw new Error(`The alignment ${alignment} is not played.`);
  const properties = childOf(paragraph, "pPr") ?? make(paragraph.ownerDocument, "pPr");
  if (properties.parentNode !== paragraph) paragraph.prepend(properties);
  childrenOf(properties, "jc").forEach((one) => one.remove());
  properties.append(make(paragraph.ownerDocument, "jc", { val: "center" }));
}
