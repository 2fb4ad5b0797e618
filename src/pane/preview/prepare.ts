import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WITH_CONTROLS = /^word\/(document|header\d*|footer\d*)\.xml$/;

const COUNTED = /^\s*(PAGE|NUMPAGES)\b/;

const endsField = (run: Element) =>
  [...run.getElementsByTagNameNS(MAIN, "fldChar")].some((mark) => mark.getAttributeNS(MAIN, "fldCharType") === "end");

/** Pages are counted by Word, on the machine that prints; a number here would only look as if it were one. */
function withoutPageNumbers(document: Document): void {
  for (const code of document.getElementsByTagNameNS(MAIN, "instrText")) {
    if (!COUNTED.test(code.textContent)) continue;
    let run = code.parentElement?.nextElementSibling;
    while (run && !endsField(run)) {
      for (const text of run.getElementsByTagNameNS(MAIN, "t")) text.textContent = "…";
      run = run.nextElementSibling;
    }
  }
}

/** The XML with what stands in content controls in place of the controls, and no page numbers. */
function toLookAt(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  // From the inside out, so that a control in a control is free before the one around it goes.
  for (const control of [...document.getElementsByTagNameNS(MAIN, "sdt")].reverse()) {
    const [content] = control.getElementsByTagNameNS(MAIN, "sdtContent");
    control.replaceWith(...(content ? [...content.childNodes] : []));
  }
  withoutPageNumbers(document);
  return new XMLSerializer().serializeToString(document);
}

/**
 * The document as it is shown. Its content controls are taken off: docx-preview 0.4.1 leaves out controls that stand in table
 * cells (its parseTableCell knows paragraphs and tables).
 */
export function preparedToShow(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const shown = Object.entries(parts).map(([name, part]) => {
    return [name, WITH_CONTROLS.test(name) ? strToU8(toLookAt(strFromU8(part))) : part] as const;
  });
  return zipSync(Object.fromEntries(shown), { level: 0 });
}
