import widths from "./widths.json" with { type: "json" };

/** Distances as parts of the text size: rows, and where the baseline stands under the middle of a row. */
export const LINE_HEIGHT = 1.2;
export const BASELINE = 0.36;

type Weight = "regular" | "bold";

function tableOf(weight: Weight): Map<number, number> {
  const found = new Map<number, number>();
  for (const [from, run] of widths[weight] as [number, string][]) {
    run.split(" ").forEach((width, index) => found.set(from + index, Number(width) / widths.unitsPerEm));
  }
  return found;
}

const TABLES = { regular: tableOf("regular"), bold: tableOf("bold") };

/** Marks on the letter before them, and signs that only steer the text, take no room. */
const WIDTHLESS = /[\p{M}\p{Cf}\u200b\ufe00-\ufe0f]/u;
const ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** Generous, for scripts whose measures are not shipped: too much room is better than a name outside its outline. */
function guess(character: string): number {
  if (WIDTHLESS.test(character)) return 0;
  if (ARABIC.test(character)) return 0.75;
  if (WIDE.test(character)) return 1.05;
  return /\p{L}|\p{N}/u.test(character) ? 0.95 : 1.3;
}

/** Width of a text of size 1, without kerning, which browsers, LibreOffice and resvg apply differently. */
export function widthOf(text: string, bold = false): number {
  const table = TABLES[bold ? "bold" : "regular"];
  let width = 0;
  for (const character of text) width += table.get(character.codePointAt(0) ?? 0) ?? guess(character);
  return width;
}

/** Characters the shipped font has no shape for; a picture that needs them needs another font as well. */
export function missingFrom(text: string): string[] {
  const missing = [...text].filter((character) => {
    return !TABLES.regular.has(character.codePointAt(0) ?? 0) && !/\s/.test(character) && !WIDTHLESS.test(character);
  });
  return [...new Set(missing)];
}
