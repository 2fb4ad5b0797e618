import { hashText, type Envelope } from "../../documents/envelope";

const TAG = '<w:tag w:val="mt:';
const END = "</w:sdt>";
const PIECE = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:br\b|<w:cr\b/g;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&apos;": "'" };

/** The words of a piece of a body, a paragraph or a break a line. */
function wordsIn(xml: string): string {
  let words = "";
  for (const [, text] of xml.matchAll(PIECE)) words += text ?? "\n";
  return words.includes("&") ? words.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity) : words;
}

/**
 * Whether the pages of a document of ours say something else than what was written on them, or may do: then it has to be read as a
 * whole. Looks at the letters of the body only, which takes a small part of the time that reading it would.
 */
export function isEdited({ hashes }: Envelope, body: string): boolean {
  const unseen = new Set(Object.keys(hashes));
  // A change that nobody accepted yet may hold a name on either side.
  if (/<w:(?:ins|del|moveFrom|moveTo) /.test(body)) return true;
  for (let at = body.indexOf(TAG); at >= 0; at = body.indexOf(TAG, at + 1)) {
    const from = at + TAG.length - "mt:".length;
    const tag = body.slice(from, body.indexOf('"', from));
    const end = body.indexOf(END, from);
    const words = wordsIn(body.slice(from, end < 0 ? undefined : end));
    // Grey words that say what belongs there are none of the text's.
    const isEmpty = body.slice(from, body.indexOf("<w:sdtContent", from)).includes("<w:showingPlcHdr");
    if (!unseen.delete(tag) || (isEmpty ? "" : hashText(words)) !== hashes[tag]) return true;
  }
  return unseen.size > 0;
}
