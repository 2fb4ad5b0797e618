import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WITH_CONTROLS = /^word\/(document|header\d*|footer\d*)\.xml$/;

/** The XML with what stands in content controls in place of the controls. */
function withoutControls(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  // From the inside out, so that a control in a control is free before the one around it goes.
  for (const control of [...document.getElementsByTagNameNS(MAIN, "sdt")].reverse()) {
    const [content] = control.getElementsByTagNameNS(MAIN, "sdtContent");
    control.replaceWith(...(content ? [...content.childNodes] : []));
  }
  return new XMLSerializer().serializeToString(document);
}

/**
 * The document without its content controls, to be looked at only: docx-preview 0.4.1 leaves out controls that stand in table
 * cells (its parseTableCell knows paragraphs and tables).
 */
export function unwrapControls(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const shown = Object.entries(parts).map(([name, part]) => {
    return [name, WITH_CONTROLS.test(name) ? strToU8(withoutControls(strFromU8(part))) : part] as const;
  });
  return zipSync(Object.fromEntries(shown), { level: 0 });
}
