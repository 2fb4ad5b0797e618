import { ENVELOPE_NAMESPACE } from "../../documents/envelope";
import { OWN_MAP_NAMESPACE } from "../../documents/sheet";
import { Fault } from "../error";
import { readPage, readPart } from "./body";
import { linesIn, type Block, type Line } from "./content";
import type { Page } from "./page";
import { picturesOn, type PlacedPicture } from "./pictures";
import { openPackage, zipOf } from "./package";
import type { Limits, Zip } from "./zip";

/** A picture on the pages; its bytes are unpacked when asked for, undefined where it has no part of its own. */
export type PagePicture = Omit<PlacedPicture, "relation"> & { bytes: () => Uint8Array | undefined };

/** A Word document read to its words: the body in order, what stands at its edges, and what is anchored in it. */
export type WordDocument = Readonly<{
  blocks: Block[];
  /** Headers and footers, by what they are. */
  edges: { where: string; lines: Line[] }[];
  /** Footnotes, endnotes and comments by id ("footnotes:2"). */
  notes: Map<string, string>;
  page: Page;
  pictures: number;
  /** In the order of the pages. Asked for only by whoever knows that a picture on them is ours. */
  pagePictures: PagePicture[];
  /** Text of the custom XML parts that may be ours. */
  customXml: string[];
  /** The same of the parts that may hold a young person's own map. */
  ownMaps: string[];
  /** What a person should know about the file, a sentence each. */
  remarks: string[];
}>;

const textOf = (lines: Line[]) =>
  lines
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join("\n");

/** The body of a document, read once, and again only where its tables are asked for after its pages. */
function bodyOf(xml: string) {
  let whole: ReturnType<typeof readPart> | undefined;
  let page: Page | undefined;
  return {
    whole: () => (whole ??= readPart(xml)),
    page: () => whole?.page ?? (page ??= readPage(xml)),
  };
}

/** A network of 300 people and five years stays below 2 MB. JSON takes up to twenty times its length in memory. */
const LONGEST_RECORD = 8_000_000;

/** Reads a .docx; its pages and tables when they are asked for. Throws Fault where it is not one or cannot be read. */
export const readDocument = (bytes: Uint8Array, limits?: Limits): WordDocument => readZip(zipOf(bytes, limits), limits);

/** The same of a zip that somebody has opened already. */
export function readZip(zip: Zip, limits?: Limits): WordDocument {
  const file = openPackage(zip, limits);
  const main = file.text(file.main);
  const body = bodyOf(main);
  const notes = new Map<string, string>();
  for (const kind of ["footnotes", "endnotes", "comments"]) {
    for (const part of file.related(kind)) {
      for (const [id, blocks] of readPart(file.text(part)).notes) notes.set(id, textOf(linesIn(blocks)));
    }
  }
  const partsIn = (namespace: string) => {
    const texts = file
      .related("customXml")
      .filter((part) => file.begin(part).includes(namespace))
      .map((part) => file.text(part));
    if (texts.some(({ length }) => length > LONGEST_RECORD)) throw new Fault("too-large");
    return texts;
  };
  const customXml = partsIn(ENVELOPE_NAMESPACE);
  let edges: WordDocument["edges"] | undefined;
  return {
    get blocks() {
      return body.whole().blocks;
    },
    get pictures() {
      return body.whole().pictures;
    },
    get pagePictures() {
      return picturesOn(main).map(({ name, alt, relation }) => ({
        name,
        alt,
        bytes: () => file.bytes(relation),
      }));
    },
    get page() {
      return body.page();
    },
    get edges() {
      return (edges ??= ["header", "footer"].flatMap((where) =>
        file.related(where).map((part) => ({ where, lines: linesIn(readPart(file.text(part)).blocks) })),
      ));
    },
    notes,
    customXml,
    get ownMaps() {
      return partsIn(OWN_MAP_NAMESPACE);
    },
    get remarks() {
      return file.remarks();
    },
  };
}
