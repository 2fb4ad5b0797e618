import type { Cell } from "./content";
import type { Draft } from "./revisions";

type Values = Record<string, string>;
/** What a property says of the paragraph or cell it stands in. Widths are in twentieths of a point; 360 is one step of an indent. */
type Reading<T> = (target: T, values: Values) => void;

const numberOf = (values: Values) => Number(values["val"]) || 0;
const HEADING = /^(?:heading|title|subtitle|berschrift|titre)/iu;

const PARAGRAPH: Record<string, Reading<Draft>> = {
  pStyle: (draft, values) => {
    draft.heading ||= HEADING.test(values["val"] ?? "");
  },
  outlineLvl: (draft, values) => {
    draft.heading = values["val"] !== "9";
  },
  numId: (draft, values) => {
    draft.bullet = values["val"] !== "0";
  },
  ilvl: (draft, values) => {
    draft.level = Math.max(draft.level, numberOf(values));
  },
  ind: (draft, values) => {
    if (!draft.bullet) draft.level = Math.floor((Number(values["left"] ?? values["start"]) || 0) / 360);
  },
};

const CELL: Record<string, Reading<Cell>> = {
  gridSpan: (cell, values) => {
    cell.span = Math.max(1, numberOf(values));
  },
  vMerge: (cell, values) => {
    cell.merged = values["val"] === "restart" ? "restart" : "continue";
  },
};

/** Properties of a paragraph that say how its words are meant, by element. */
export const PARAGRAPH_PROPERTIES = new Map(Object.entries(PARAGRAPH));
/** Properties of a cell that say how far it reaches, by element. */
export const CELL_PROPERTIES = new Map(Object.entries(CELL));

/** The letter of w:sym, by its number in hexadecimal; a space for one that is no letter. */
export function symbolOf(values: Values): string {
  const code = parseInt(values["char"] ?? "", 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
