import type { Element } from "./xml";

/** Both namespaces of WordprocessingML: transitional, and strict (ISO/IEC 29500). */
export const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

/** What single elements show: breaks, tabs, hyphens. */
export const SHOWN = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/** Old properties of tracked formatting, the copy of a text box for old programs, and phonetic guides are not read. */
export const isSkipped = ({ local, uri }: Element) =>
  local === "Fallback" ||
  ((local === "rt" || local === "sectPr" || local === "tabs" || local.endsWith("Change")) && WORD.has(uri));

export const isOff = (values: Record<string, string>) => ["0", "false", "off"].includes(values["val"] ?? "");
export const isSeparator = (values: Record<string, string>) => /[sS]eparator|continuationNotice/.test(values["type"] ?? "");
