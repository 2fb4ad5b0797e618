import type { Block, Cell, Line } from "../../src/documents/blocks";
import type { Syntax } from "./template";

const marker = (text: string): Block => ({ type: "paragraph", lines: [{ text }] });

/** `before` goes in front of all that the line says, `after` behind. */
function around(line: Line, before: string, after: string): Line {
  const { lead, ...rest } = line;
  return lead === undefined
    ? { ...rest, text: `${before}${line.text}${after}` }
    : { ...line, lead: before + lead, text: line.text + after };
}

function edged(cells: Cell[], before: string, after: string): Cell[] {
  const last = cells.length - 1;
  return cells.map(({ lines }, at) => ({
    lines: lines.map((line, index) => {
      const first = at === 0 && index === 0;
      const final = at === last && index === lines.length - 1;
      return around(line, first ? before : "", final ? after : "");
    }),
  }));
}

/** `{tag}` and `{#loop}…{/loop}`, looked up in the item the loop is at; `open` begins a loop over whole paragraphs. */
export const braces = (open: (key: string) => string): Syntax => ({
  value: (key) => `{${key}}`,
  lines: (key, _, line) => [around(line, open(key), `{/${key}}`)],
  rows: (key, _, row) => [edged(row, `{#${key}}`, `{/${key}}`)],
  section: (key, _, blocks) => [marker(`{#${key}}`), ...blocks, marker(`{/${key}}`)],
});
