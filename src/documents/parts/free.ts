import type { Block, Line } from "../blocks";
import type { Context, Part } from "../kind";

const nothing = () => [];

/** A part that is built by hand; in a blank form it is left out unless said otherwise. */
export function freePart(part: Partial<Part> & Pick<Part, "build">): Part {
  return { blank: nothing, missing: nothing, fields: [], ...part };
}

/** The same blocks in the filled and the blank form. */
export function fixedPart(blocks: (context: Context) => Block[]): Part {
  return freePart({ build: blocks, blank: blocks });
}

/** A part that stands elsewhere in a form to fill by pen than in the filled paper: here in the filled one only … */
export const withoutBlank = (part: Part): Part => ({ ...part, blank: nothing });

/** … and here in the form only. */
export const onlyBlank = ({ blank }: Part): Part => freePart({ build: nothing, blank });

export const heading = (level: 1 | 2 | 3, text: string, newPage = false): Block => ({ type: "heading", level, text, newPage });
export const paragraph = (text: string, look: "plain" | "quiet" | "caption" | "handling" = "plain"): Block => ({
  type: "paragraph",
  look,
  lines: [{ text }],
});
export const bullets = (lines: Line[]): Block[] => (lines.length === 0 ? [] : [{ type: "list", lines }]);
