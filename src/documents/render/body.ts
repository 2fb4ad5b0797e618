import type { Address, Block, Cell, Orientation, Picture } from "../blocks";
import { mapContainer, TITLE, type Container } from "../containers";
import { numberOf, type Control } from "../controls";
import { pageOf, twips } from "../package/measures";
import { sectionXml } from "../package/section";
import type { Skeleton } from "../package/skeleton";
import { cellContent, controlAround, lineParagraph, paragraphOf, type Counter } from "./paragraph";
import { pictureRun, roomOn } from "./picture";
import { tableXml } from "./table";
import { runs } from "./text";

/** The main document's contents in pieces, and the pictures it shows in the order of their numbers. */
export type Body = { xml: string[]; pictures: Picture[] };

/** Relationship ids of the nth picture's two forms. */
export const pictureIds = (index: number) => ({
  picture: index + 1,
  image: `rIdPicture${index + 1}`,
  svg: `rIdDrawing${index + 1}`,
});

type Sheet = {
  skeleton: Skeleton;
  placed: Map<Cell<Address>, Control<Address>>;
  bookmarks: Counter;
  pictures: Picture[];
  orientation: Orientation;
};

const LOOKS = { plain: "Normal", quiet: "Quiet", caption: "Caption", handling: "Handling", code: "Code" } as const;

/** A line to write on: a tab whose leader is drawn to the right margin. */
function ruledLine({ orientation, skeleton }: Sheet): string {
  const tab = `<w:tab w:val="right" w:leader="underscore" w:pos="${twips(pageOf(orientation, skeleton.paper).textWidth)}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="Ruled"/><w:tabs>${tab}</w:tabs></w:pPr><w:r><w:tab/></w:r></w:p>`;
}

/** A control around what is not read back: it is found again by its tag. */
const contained = (inside: string, { tag, label }: Container) => controlAround(inside, { tag, label, id: numberOf(tag) });

function pictureXml(picture: Picture, sheet: Sheet): string {
  const run = pictureRun(picture, picture.room ?? roomOn(sheet.orientation), pictureIds(sheet.pictures.length));
  sheet.pictures.push(picture);
  const paragraph = paragraphOf(run, { style: "Picture", keepNext: true });
  return picture.mapPage === undefined ? paragraph : contained(paragraph, mapContainer(picture.mapPage));
}

function blockXml(block: Exclude<Block<Address>, { type: "page" | "table" }>, sheet: Sheet, first: boolean): string {
  const { bookmarks, placed } = sheet;
  switch (block.type) {
    case "title": {
      const line = paragraphOf(runs(block.text), { style: "Title", direction: block.text });
      return block.kept === true ? contained(line, TITLE) : line;
    }
    case "heading":
      return paragraphOf(runs(block.text), {
        style: `Heading${block.level}`,
        newPage: block.newPage === true,
        first: first || block.newPage === true,
        direction: block.text,
      });
    case "paragraph":
      return block.lines.map((line) => lineParagraph(line, { style: LOOKS[block.look ?? "plain"] })).join("");
    case "callout":
      return block.lines.map((line) => lineParagraph(line, { style: "Callout" })).join("");
    case "list":
      return block.lines.map((line) => lineParagraph(line, { style: "ListParagraph", bullet: sheet.skeleton.bullets })).join("");
    case "prose": {
      const listed = block.listed === true && block.cell.lines.length > 0;
      const look = listed ? { style: "ListParagraph", bullet: sheet.skeleton.bullets } : { style: LOOKS[block.look ?? "plain"] };
      return cellContent(block.cell, look, placed.get(block.cell), bookmarks);
    }
    case "room":
      return ruledLine(sheet).repeat(block.lines);
    case "picture":
      return pictureXml(block, sheet);
  }
}

/** Word joins two tables that touch and wants a paragraph after the last one; this one is hardly higher than a rule. */
const BETWEEN = paragraphOf("", { style: "Between" });

/** The last paragraph of a section carries its properties; one of its own, a twentieth of a line high, pushes nothing over. */
function sectionEnd(sheet: Sheet): string {
  return `<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>${sectionXml(sheet.orientation, sheet.skeleton)}</w:pPr></w:p>`;
}

/** Where pages are put into a document, Word lets its own last paragraph have the look of theirs: this one is for that. */
const LAST = paragraphOf("", { style: "Normal" });

/**
 * Blocks as WordprocessingML, up to and with the last section's properties; `around` is a control around all of them, which then
 * hold no page of their own.
 */
export function bodyXml(
  blocks: readonly Block<Address>[],
  placed: Sheet["placed"],
  skeleton: Skeleton,
  around?: Container,
): Body {
  const sheet: Sheet = { skeleton, placed, bookmarks: { next: 1 }, pictures: [], orientation: "portrait" };
  const parts: string[] = [];
  let before: Block["type"] | undefined;
  // A page that nothing stands on is none; in somebody else's document it leads back to theirs.
  const end = around ? blocks.length : blocks.findLastIndex(({ type }) => type !== "page") + 1;
  for (const block of blocks.slice(0, end)) {
    if (block.type === "page") {
      if (before !== undefined && before !== "page") parts.push(sectionEnd(sheet));
      sheet.orientation = block.orientation;
    } else if (block.type === "table") {
      if (before === "table") parts.push(BETWEEN);
      parts.push(...tableXml(block, pageOf(sheet.orientation, skeleton.paper).textWidth, placed, sheet.bookmarks));
    } else parts.push(blockXml(block, sheet, before === "page"));
    before = block.type;
  }
  if (before === "table") parts.push(BETWEEN);
  const pages = around ? [contained(parts.join(""), around), LAST] : parts;
  return { xml: [...pages, sectionXml(sheet.orientation, skeleton)], pictures: sheet.pictures };
}
