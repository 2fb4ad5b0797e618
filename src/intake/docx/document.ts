import { ENVELOPE_NAMESPACE } from "../../documents/envelope";
import { readPart } from "./body";
import { linesIn, type Block, type Line } from "./content";
import type { Page } from "./page";
import { openPackage } from "./package";
import type { Limits } from "./zip";

/** A Word document read to its words: the body in order, what stands at its edges, and what is anchored in it. */
export type WordDocument = {
  blocks: Block[];
  /** Headers and footers, by what they are. */
  edges: { where: string; lines: Line[] }[];
  /** Footnotes, endnotes and comments by id ("footnotes:2"). */
  notes: Map<string, string>;
  page: Page;
  pictures: number;
  /** Text of the custom XML parts that may be ours. */
  customXml: string[];
  /** What a person should know about the file, a sentence each. */
  remarks: string[];
};

const textOf = (lines: Line[]) =>
  lines
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join("\n");

/** Reads a .docx. Throws Fault where it is not one or cannot be read. */
export function readDocument(bytes: Uint8Array, limits?: Limits): WordDocument {
  const file = openPackage(bytes, limits);
  const body = readPart(file.text(file.main));
  const notes = new Map<string, string>();
  for (const kind of ["footnotes", "endnotes", "comments"]) {
    for (const part of file.related(kind)) {
      for (const [id, blocks] of readPart(file.text(part)).notes) notes.set(id, textOf(linesIn(blocks)));
    }
  }
  const edges = ["header", "footer"].flatMap((where) =>
    file.related(where).map((part) => ({ where, lines: linesIn(readPart(file.text(part)).blocks) })),
  );
  const ours = file.related("customXml").filter((part) => file.begin(part).includes(ENVELOPE_NAMESPACE));
  const customXml = ours.map((part) => file.text(part));
  return { blocks: body.blocks, edges, notes, page: body.page, pictures: body.pictures, customXml, remarks: file.remarks() };
}
