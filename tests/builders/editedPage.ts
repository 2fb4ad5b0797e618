import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeDocument, type MakeOptions } from "../../src/documents";
import { defaultProfile } from "../../src/guidance";
import { readInput, type ReadOptions } from "../../src/intake";
import type { NetworkRecord } from "../../src/record";

export const TEAM: MakeOptions = {
  profile: defaultProfile,
  copy: { audience: { type: "team" }, names: "full" },
  today: "2025-06-06",
};

/** A document of a network with its pages changed by somebody, as the bytes of the file. */
export async function edited(
  record: NetworkRecord,
  kind: string,
  edit: (xml: string) => string,
  options: MakeOptions = TEAM,
): Promise<Uint8Array> {
  const { bytes } = await makeDocument(record, kind, options);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"]!);
  const changed = edit(xml);
  return zipSync({ ...parts, "word/document.xml": strToU8(changed) });
}

export type ReadBack = { record: NetworkRecord; warnings: string[] };

/** The same, read again. Throws where the edit changed nothing, so that no test passes by looking for what is not there. */
export async function readEdited(
  record: NetworkRecord,
  kind: string,
  edit: (xml: string) => string,
  more: ReadOptions & { options?: MakeOptions } = {},
): Promise<ReadBack> {
  let untouched = true;
  const bytes = await edited(
    record,
    kind,
    (xml) => {
      const made = edit(xml);
      untouched = made === xml;
      return made;
    },
    more.options,
  );
  if (untouched) throw new Error("The edit found nothing to change.");
  const read = await readInput(bytes, `${kind}.docx`, more);
  if (!read.ok) throw read.error;
  return { record: read.record, warnings: read.warnings };
}

/** Our own XML nests none of these, so that stretches of text are enough to find them. */
const ELEMENT = {
  paragraph: /<w:p>.*?<\/w:p>/gsu,
  control: /<w:sdt>.*?<\/w:sdt>/gsu,
  row: /<w:tr>.*?<\/w:tr>/gsu,
};
export type ElementName = keyof typeof ELEMENT;

export const elementsOf = (xml: string, name: ElementName): { at: number; xml: string }[] =>
  [...xml.matchAll(ELEMENT[name])].map((match) => ({ at: match.index, xml: match[0] }));

/** Changes the first paragraph, control or row that holds these words, from the `from`th hit on. */
export function change(name: ElementName, holding: string, put: (element: string) => string, from = 0): (xml: string) => string {
  return (xml) => {
    const found = elementsOf(xml, name).filter((element) => textOf(element.xml).includes(holding))[from];
    if (!found) return xml;
    return xml.slice(0, found.at) + put(found.xml) + xml.slice(found.at + found.xml.length);
  };
}

const plain = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** What an element shows. */
export const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => plain(text!)).join("");

/** A paragraph of these words, as Word makes one with Enter. */
export const typedParagraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const without = (): string => "";
export const twice = (element: string): string => element + element;
