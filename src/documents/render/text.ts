import { escapeText } from "../xml";

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** A stretch of right-to-left words with the spaces and marks inside it, or a stretch without any. */
const STRETCHES =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC](?:[^\p{Script=Latin}\p{N}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])*|[^\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+/gu;
const LEFT_TO_RIGHT_LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu;
const RIGHT_TO_LEFT_LETTERS = new RegExp(RIGHT_TO_LEFT, "g");
/** What a name has none of: a fifth word, or a mark that sentences have. */
const SAID = /(?:\S+\s+){4}\S|[.,!?;:\u060C\u061B\u061F\u06D4]/;

/**
 * Whether a line is said from right to left, so that its paragraph runs that way too (w:bidi): most of its letters do. A name does
 * not turn it, alone on a line neither: it stands on the side of the page where other names are looked for.
 */
export function runsRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text) || !SAID.test(text)) return false;
  return (text.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0) > (text.match(LEFT_TO_RIGHT_LETTERS)?.length ?? 0);
}

/** w:t with its tabs as w:tab; Word drops leading, trailing and doubled spaces unless told to keep them. */
function words(text: string): string {
  if (text.includes("\t")) return text.split("\t").map(words).join("<w:tab/>");
  if (text === "") return "";
  const keep = /^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<w:t${keep}>${escapeText(text)}</w:t>`;
}

function run(text: string, properties: string): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${words(text)}</w:r>`;
}

/** Runs of one line. Right-to-left words are runs of their own, which Word needs to shape and order them. */
export function runs(text: string, look: { strong?: boolean | undefined; style?: string | undefined } = {}): string {
  if (text === "") return "";
  const style = look.style === undefined ? "" : `<w:rStyle w:val="${look.style}"/>`;
  const properties = style + (look.strong === true ? "<w:b/><w:bCs/>" : "");
  if (!RIGHT_TO_LEFT.test(text)) return run(text, properties);
  const stretches = text.match(STRETCHES) ?? [text];
  return stretches
    .map((stretch) => (RIGHT_TO_LEFT.test(stretch) ? run(stretch, `${properties}<w:rtl/>`) : run(stretch, properties)))
    .join("");
}
