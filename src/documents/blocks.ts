import type { Target } from "../record";

/**
 * What a document is made of, as pure data. A kind builds blocks; render/ turns them into WordprocessingML. Nothing here
 * knows about XML, and nothing in render/ knows about networks.
 */

export type { Target };

/** What a value is the value of: an entry of a list, by its id, and a field of it. A `Target` is one in a network's record. */
export type Address = { collection: string; id: string; field: string };

/**
 * One line of text. `lead` and `tail` are fixed words around what may be edited. In a content control a line is the value of
 * the control's target, or of `about`; one that is put together from other entries is `derived` and not read back.
 */
export type Line<T extends Address = Target> = {
  text: string;
  lead?: string;
  tail?: string;
  about?: T;
  derived?: boolean;
  strong?: boolean;
};

/** A cell of a table or a stretch of prose: a content control where it has a target, fixed text where not. */
export type Cell<T extends Address = Target> = {
  lines: Line<T>[];
  /** What the control is called when someone stands in it; only with `target`. */
  label?: string;
  target?: T;
  /** Printed where there are no lines: an en dash or a short sentence. Never help. */
  none?: string;
  /** Lines of room to write on, in a blank form. */
  room?: number;
};

/** A column: its head, and its share of the width. */
export type Column = { head: string; share: number };

export type Table<T extends Address = Target> = {
  type: "table";
  /** For people who hear the page: what the table is, and what its rows and columns hold. */
  caption: string;
  description: string;
  columns: Column[];
  rows: Cell<T>[][];
  /** The first cell of each row names the row. */
  rowHeads?: boolean;
  /** Small enough to stay on one page with its heading. */
  together?: boolean;
};

/** What readers see; an SVG beside it stays sharp where the program knows SVG. Sizes in millimetres. */
export type Picture = {
  type: "picture";
  image: { type: "png" | "jpeg"; bytes: Uint8Array };
  svg?: string;
  /** Less room than the page has, where more stands below it than one line. */
  room?: { widthMm: number; heightMm: number };
  widthMm: number;
  heightMm: number;
  name: string;
  alt: string;
  /** Which page of the map it is ("all" for the whole): it stands in a content control by which it can be found and drawn anew. */
  mapPage?: string;
};

export type Orientation = "portrait" | "landscape";

export type Block<T extends Address = Target> =
  /** `kept`: in a content control, by which it is found and kept the same as the document's own title. */
  | { type: "title"; text: string; kept?: boolean }
  | { type: "heading"; level: 1 | 2 | 3; text: string; newPage?: boolean }
  | { type: "paragraph"; lines: Line[]; look?: "plain" | "quiet" | "caption" | "handling" | "code" }
  | { type: "list"; lines: Line[] }
  /** Running text of the record; `listed` gives each of its lines a bullet. */
  | { type: "prose"; cell: Cell<T>; listed?: boolean; look?: "plain" | "handling" }
  | { type: "callout"; lines: Line[] }
  | { type: "room"; lines: number }
  | Table<T>
  | Picture
  /** What follows stands on a new page turned this way. */
  | { type: "page"; orientation: Orientation };

/** Fixed text as a cell. */
export const fixed = (...texts: string[]): Cell<never> => ({
  lines: texts.filter((text) => text !== "").map((text) => ({ text })),
});

/** The whole line as it reads on the page. */
export const lineText = (line: Line<Address>): string => `${line.lead ?? ""}${line.text}${line.tail ?? ""}`;

/** Every cell of the blocks that may be a content control, in the order of the pages. */
export function cellsOf<T extends Address>(blocks: readonly Block<T>[]): Cell<T>[] {
  return blocks.flatMap((block) => {
    if (block.type === "table") return block.rows.flat();
    return block.type === "prose" ? [block.cell] : [];
  });
}
