import { isWholeDate } from "../../record";
import { escapeAttribute, escapeText } from "../xml";

/** What a SharePoint library shows and sorts by. Never a person's name: whoever sees the library sees these. */
export type Properties = {
  title: string;
  /** The kind of paper in a word, such as "Minutes". */
  category: string;
  council: string;
  /** The day it was made, "2025-06-04"; the same input makes the same file. */
  made: string;
  custom: Record<string, string>;
};

const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function coreXml({ title, category, council, made }: Properties): string {
  const moment = `${isWholeDate(made) ? made : "2000-01-01"}T00:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(title)}</dc:title>` +
    `<dc:creator>${escapeText(council)}</dc:creator><cp:lastModifiedBy>${escapeText(council)}</cp:lastModifiedBy>` +
    `${stamp("created")}${stamp("modified")}<cp:category>${escapeText(category)}</cp:category><dc:language>en-GB</dc:language></cp:coreProperties>`
  );
}

/** Whole dates as dates, so that a library sorts them; everything else as text; empty ones left out. */
export function customXml({ custom }: Properties): string {
  const written = Object.entries(custom).filter(([, value]) => value !== "");
  const properties = written.map(([name, value], index) => {
    const typed = isWholeDate(value)
      ? `<vt:filetime>${value}T00:00:00Z</vt:filetime>`
      : `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
    return `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${escapeAttribute(name)}">${typed}</property>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`
  );
}
