import { cellsOf, lineText, type Address, type Block, type Cell, type Target } from "./blocks";
import { hashLine } from "./envelope";

/** Word keeps at most 64 characters of a tag or a title. */
const TAG_LENGTH = 64;
const LABEL_LENGTH = 64;

/** One line in a content control: what it is, or undefined where it is put together; the bookmark around what may be edited. */
export type ControlLine<T extends Address = Target> = { text: string; value: string; bookmark: string; about: T | undefined };

/** A content control as it stands on the page. */
export type Control<T extends Address = Target> = {
  tag: string;
  /** w:id: a positive 32-bit number, the same for the same tag. */
  id: number;
  label: string;
  target: T;
  lines: ControlLine<T>[];
};

/** A whole number below 2^31, the same for the same text (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 1) % 0x7fffffff;
}

/** `mt:<kind>/<id>/<field>`; where that would be too long, a hash stands for id and field. Mixtures of pages share one kind. */
export function tagOf(kindId: string, { id, field }: Address): string {
  const [kind = ""] = kindId.split("+");
  const tag = `mt:${kind}/${id}/${field}`;
  return tag.length <= TAG_LENGTH ? tag : `mt:${kind}/~${hashLine(`${id}/${field}`)}`;
}

/** The names that `bookmarkOf` gives; somebody's own bookmark has another form. */
export const BOOKMARK = /^mt_\w{1,22}_[0-9a-z]{1,6}_[0-9a-z]{1,6}$/;

/** A bookmark's name holds letters, digits and underscores only, at most 40: here 3 + 22 + 1 + 6 + 1 + 6. */
function bookmarkOf(tag: string, about: Address, index: number): string {
  const readable = `mt_${about.id.replaceAll("-", "_").slice(0, 22)}_`;
  const own = numberOf(`${about.id}|${about.field}|${index}`).toString(36);
  return `${readable}${numberOf(tag).toString(36)}_${own}`;
}

const labelOf = (text: string) => (text.length <= LABEL_LENGTH ? text : `${text.slice(0, LABEL_LENGTH - 1).toWellFormed()}…`);

function controlOf<T extends Address>(kind: string, cell: Cell<T>, target: T): Control<T> {
  const tag = tagOf(kind, target);
  const lines = cell.lines.map((line, index) => {
    const about = line.derived === true ? undefined : (line.about ?? target);
    return { text: lineText(line), value: line.text, bookmark: bookmarkOf(tag, about ?? target, index), about };
  });
  return { tag, id: numberOf(tag), label: labelOf(cell.label?.trim() || target.field), target, lines };
}

/**
 * The content controls of a document, by the cell they stand in. Ids that meet are moved on by one, in the order of the
 * pages, so that the same document always has the same ids. Two cells with one target are a fault of the kind.
 */
export function placeControls<T extends Address>(kind: string, blocks: readonly Block<T>[]): Map<Cell<T>, Control<T>> {
  const placed = new Map<Cell<T>, Control<T>>();
  const tags = new Set<string>();
  const ids = new Set<number>([0]);
  for (const cell of cellsOf(blocks)) {
    if (!cell.target) continue;
    const control = controlOf(kind, cell, cell.target);
    if (tags.has(control.tag)) throw new Error(`Two cells of one document are ${control.tag}.`);
    tags.add(control.tag);
    while (ids.has(control.id)) control.id = (control.id + 1) % 0x7fffffff;
    ids.add(control.id);
    placed.set(cell, control);
  }
  return placed;
}
