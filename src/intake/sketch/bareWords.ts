import { readPartText } from "../docx/xmlText";
import type { Zip } from "../docx/zip";

export const MAIN = "word/document.xml";
/** What is anchored in the body, where there is any. */
const ANCHORED = ["word/comments.xml", "word/footnotes.xml", "word/endnotes.xml"];
/**
 * Changes that nobody accepted yet, alternatives, words that Word makes up, and paragraphs inside others: only a whole reading tells which
 * count, and what is one line.
 */
const MORE_THAN_WORDS = /<w:(?:del|moveFrom|altChunk|fldSimple|txbxContent)\b/;

/** The words of a part as they stand, a paragraph a line; runs go together, as a name may be in two of them. */
export function wordsOf(xml: string): string {
  let words = "";
  let at = xml.indexOf("<w:");
  while (at >= 0) {
    const second = xml.charCodeAt(at + 4);
    // <w:t> and <w:t xml:space="preserve">, and neither <w:tbl> nor <w:tc>.
    if (xml.charCodeAt(at + 3) === 116 && (second === 62 || second === 32)) {
      const from = xml.indexOf(">", at) + 1;
      const end = xml.indexOf("<", from);
      words += xml.slice(from, end < 0 ? undefined : end);
      at = end;
    } else if (xml.startsWith("p>", at + 3) || xml.startsWith("p ", at + 3)) words += "\n";
    else if (xml.startsWith("tab", at + 3) || xml.startsWith("br", at + 3) || xml.startsWith("cr", at + 3)) words += " ";
    at = xml.indexOf("<w:", at + 1);
  }
  return words.replace(/&(?:amp|apos|quot|lt|gt|#\d+|#x[\da-f]+);/giu, (entity) => ENTITIES[entity] ?? " ");
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&apos;": "'", "&#39;": "'", "&#8217;": "’" };

function partOf(zip: Zip, name: string): string {
  const bytes = zip.read(name);
  return bytes ? readPartText(bytes).text : "";
}

/**
 * The bare words of a Word document, for who wants to know whether it is worth while to read it; undefined where only a whole reading
 * can tell. Takes about as long as unpacking the body does. Throws Fault where the file is damaged.
 */
export function bareWords(zip: Zip): string | undefined {
  if (!zip.has(MAIN) || !partOf(zip, "_rels/.rels").includes(MAIN)) return undefined;
  const body = partOf(zip, MAIN);
  if (MORE_THAN_WORDS.test(body)) return undefined;
  const anchored = ANCHORED.filter((name) => zip.has(name)).map((name) => wordsOf(partOf(zip, name)));
  return [wordsOf(body), ...anchored].join("\n");
}
