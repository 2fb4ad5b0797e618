import type { Address, Block, Cell } from "./blocks";
import type { PartContents } from "./carriedPart";
import type { Control } from "./controls";
import { hashText } from "./envelope";
import { fixedLines } from "./fixedLines";

/** Nearly every field is a plain word, and asking whether it is takes a tenth of the time of encoding it. */
const encoded = (field: string) => (/^[\w.-]*$/.test(field) ? field : encodeURIComponent(field));

/** What the hash list of the envelope says about a control's lines: whose value each is, "-" for those put together. */
function lineTargets({ lines }: Control<Address>): string {
  return lines.map(({ about }) => (about ? `${about.collection}/${about.id}/${encoded(about.field)}` : "-")).join(" ");
}

/** What pages said when they were written, so that an edit on them can be told from one elsewhere. */
export function writtenOn(
  blocks: readonly Block<Address>[],
  placed: Map<Cell<Address>, Control<Address>>,
): Pick<PartContents, "hashes" | "lines" | "fixed"> {
  const controls = [...placed.values()];
  const text = ({ lines }: Control<Address>) => lines.map((line) => line.text).join("\n");
  return {
    hashes: Object.fromEntries(controls.map((control) => [control.tag, hashText(text(control))])),
    lines: Object.fromEntries(controls.map((control) => [control.tag, lineTargets(control)])),
    fixed: hashText(fixedLines(blocks, placed).join("\n")),
  };
}
