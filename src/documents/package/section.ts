import { wording } from "../../guidance";
import type { Orientation } from "../blocks";
import { escapeText } from "../xml";
import { runs } from "../render/text";
import { pageOf, twips } from "./measures";
import type { Skeleton } from "./skeleton";

/** What stands at the head and foot of every page. */
export type Running = { marking: string; title: string; version: string; draft: boolean };

/** Section properties: paper, margins, and which header and footer. */
export function sectionXml(orientation: Orientation, { ids, paper }: Skeleton): string {
  const page = pageOf(orientation, paper);
  const side = `w:right="${twips(page.side)}" w:left="${twips(page.side)}"`;
  const edges = `w:top="${twips(page.top)}" w:bottom="${twips(page.bottom)}"`;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${ids.header}"/><w:footerReference w:type="default" r:id="${ids[orientation]}"/>` +
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}" w:orient="${orientation}"/>` +
    `<w:pgMar ${edges} ${side} w:header="${twips(page.header)}" w:footer="${twips(page.footer)}" w:gutter="0"/></w:sectPr>`
  );
}

/** The marking, centred; the council's mark of a draft under it for as long as it is one. */
export function headerXml({ headerRoot }: Skeleton, { marking, draft }: Running): string {
  const line = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${runs(text, { strong: true })}</w:p>`;
  return `${headerRoot}${line(marking)}${draft ? line(wording.draft) : ""}</w:hdr>`;
}

/** A field with its result written out: programs that do not count pages show this, Word counts for itself. */
function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${escapeText(code)} </w:instrText></w:r>` +
    `${mark("separate")}<w:r><w:t>${escapeText(result)}</w:t></w:r>${mark("end")}`
  );
}

/** Title, version, and "page x of y" at the right margin. */
export function footerXml({ footerRoot, paper }: Skeleton, { title, version }: Running, orientation: Orientation): string {
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${twips(pageOf(orientation, paper).textWidth)}"/></w:tabs>`;
  const pages = `${runs("Page ")}${field("PAGE", "1")}${runs(" of ")}${field("NUMPAGES", "1")}`;
  return (
    `${footerRoot}<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runs(title)}</w:p>` +
    `<w:p><w:pPr><w:pStyle w:val="Footer"/>${tab}</w:pPr>${runs(version)}<w:r><w:tab/></w:r>${pages}</w:p></w:ftr>`
  );
}
