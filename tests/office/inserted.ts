import { strFromU8, unzipSync } from "fflate";
import type { PlayedDocument } from "./document";
import { insideOf, parse, REL } from "./wordXml";

/** Sections that come with the pages have the head and foot of the document they come into; what Word does there is not known. */
function takeEdges(made: readonly Element[], document: PlayedDocument): void {
  const own = document.sections.at(-1);
  const isEdge = (one: Element) => /^(header|footer)Reference$/.test(one.localName);
  for (const section of made.flatMap((block) => insideOf(block, "sectPr"))) {
    [...section.children].filter(isEdge).forEach((one) => one.remove());
    section.prepend(...[...(own?.children ?? [])].filter(isEdge).map((one) => one.cloneNode(true)));
  }
}

/**
 * Puts the pages of a file behind the cursor's paragraph or in front of all that stands there: what stands in its body, with its
 * pictures. Headers, footers, properties and custom XML parts do not come along, as Word's reference says of a range and of a body;
 * that styles do is not played.
 */
export function putIn(document: PlayedDocument, file: Uint8Array, where: "cursor" | "start" = "cursor"): () => Element[] {
  const files = unzipSync(file);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const source = parse(text("word/document.xml"));
  const relations = [...parse(text("word/_rels/document.xml.rels")).getElementsByTagName("Relationship")];
  const targets = new Map(relations.map((one) => [one.getAttribute("Id"), one.getAttribute("Target") ?? ""]));
  const tree = document.body.ownerDocument;
  const blocks: Element[] = [...(insideOf(source, "body")[0]?.children ?? [])].filter((block) => block.localName !== "sectPr");
  const made = blocks.map((block) => tree.importNode(block, true));
  for (const element of made.flatMap((block) => [...block.getElementsByTagName("*")])) {
    const target = targets.get(element.getAttributeNS(REL, "embed"));
    if (target) element.setAttributeNS(REL, "r:embed", document.keepPicture(files[`word/${target}`] ?? new Uint8Array()));
  }
  takeEdges(made, document);
  if (where === "start") document.body.prepend(...made);
  else document.cursor.after(...made);
  return () => made;
}
