import { elementMaker } from "./element";
import { preparedToShow } from "./prepare";

/** A document as it is shown: its pages, their style rules, and what has to be let go when others take their place. */
export type Pages = { nodes: Node[]; rules: string[]; release: () => void };

const OPTIONS = {
  className: "paper",
  ignoreFonts: true,
  renderAltChunks: false,
  renderComments: false,
  renderChanges: false,
  // Also makes every section a page: without it, docx-preview 0.4.1 puts a landscape section on the page before it, as its
  // groupByPageBreaks compares a section with the one before only after adding it.
  ignoreLastRenderedPageBreak: true,
};

/**
 * Word counts "single" line spacing from the font's own line height, CSS from the size of its letters; for Arial and Arimo the
 * first is 1.15 times the second.
 */
const withWordsLines = (css: string) => css.replace(/line-height: ?([\d.]+)(?=[;\s}])/g, "line-height: calc($1 * 1.15)");

/** The addresses that pictures of these pages hold in memory. */
function pictureAddresses(nodes: Node[]): string[] {
  const pictures = nodes.flatMap((node) => (node instanceof Element ? [...node.querySelectorAll("img")] : []));
  return pictures.map((picture) => picture.src).filter((address) => address.startsWith("blob:"));
}

/** The pages of a .docx. The library that draws them is fetched when the first document is shown. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  const { parseAsync, renderDocument } = await import("docx-preview");
  const rules: string[] = [];
  const options = { ...OPTIONS, h: elementMaker(rules) };
  const nodes = await renderDocument(await parseAsync(preparedToShow(bytes), options), options);
  return {
    nodes,
    rules: rules.map(withWordsLines),
    release: () => pictureAddresses(nodes).forEach((address) => URL.revokeObjectURL(address)),
  };
}
