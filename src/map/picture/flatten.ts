import { undisguise } from "../mermaid/escape";
import { MARK } from "../mermaid/loader";
import { idOfElement } from "../mermaid/ids";
import { short } from "../shapes/polygon";

/** What a flat picture may hold: nothing that Word, LibreOffice or a printer reads in its own way. */
const ALLOWED: Record<string, readonly string[]> = {
  path: ["d", "fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-dasharray"],
  rect: ["x", "y", "width", "height", "fill"],
  text: ["x", "y", "font-family", "font-size", "font-weight", "text-anchor", "fill"],
};

const FROM_XML = /[&<>"\t\n\r]/g;
const escapeXml = (text: string) => text.replace(FROM_XML, (character) => `&#${character.codePointAt(0)};`);

function writeElement(element: Element): string {
  const tag = element.localName;
  const allowed = ALLOWED[tag];
  if (!allowed) return "";
  const attributes = allowed.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [` ${name}="${escapeXml(value)}"`];
  });
  const text = tag === "text" ? escapeXml(undisguise(element.textContent)) : "";
  return text === "" ? `<${tag}${attributes.join("")}/>` : `<${tag}${attributes.join("")}>${text}</${tag}>`;
}

export type Sheet = { width: number; height: number; widthMm: number; heightMm: number; title: string; alt: string };

/**
 * Mermaid's picture as plain SVG: groups marked as ours, in their order, with listed attributes only; a white sheet below;
 * title and description for people who hear it. Written by hand, so that it is the same in every browser and in Node.
 */
export function flatten(svg: string, parse: (text: string) => Document, sheet: Sheet): string {
  const { width, height, widthMm, heightMm, title, alt } = sheet;
  const groups = [...parse(svg).querySelectorAll(`g[${MARK}]`)].map((group) => {
    const mark = group.getAttribute(MARK) ?? "";
    const id = mark === "frame" || idOfElement(mark) !== undefined ? ` id="${mark}"` : "";
    return `<g${id}>${[...group.children].map(writeElement).join("")}</g>`;
  });
  const size = `width="${short(widthMm)}mm" height="${short(heightMm)}mm" viewBox="0 0 ${short(width)} ${short(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="mt_title mt_desc">`,
    `<title id="mt_title">${escapeXml(title)}</title>`,
    `<desc id="mt_desc">${escapeXml(alt)}</desc>`,
    `<rect width="${short(width)}" height="${short(height)}" fill="#ffffff"/>`,
    ...groups,
    "</svg>",
    "",
  ].join("\n");
}
