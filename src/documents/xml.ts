/** Escaping for the XML we write ourselves. Texts are clean already: src/record/text.ts is the one edge. */

const NEEDS_ESCAPE = /[&<>]/;

export function escapeText(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** For a value in double quotes; white space other than a space would be read back as a space (XML 1.0, 3.3.3). */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;").replace(/\r/g, "&#13;");
}
