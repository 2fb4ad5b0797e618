/**
 * A sentence of a template: words in braces are filled in, what stands in square brackets falls away where one of its words is empty,
 * and "{if late}" prints nothing but counts as such a word. A sentence that has an empty word outside brackets falls away whole.
 */
export type Phrase = readonly Piece[];
type Piece = { text: string } | { word: string; shown: boolean } | { optional: Phrase };

const WORD = /^\{(if )?([a-z]+)\}/;

/** The phrase, or undefined where a brace or bracket is open, stands alone, or holds something else than a word. */
export function readPhrase(text: string): Phrase | undefined {
  let at = 0;
  const read = (inside: boolean): Phrase | undefined => {
    const pieces: Piece[] = [];
    while (at < text.length) {
      const sign = text[at] ?? "";
      if (sign === "]") {
        at += 1;
        return inside ? pieces : undefined;
      }
      if (sign === "[") {
        at += 1;
        const optional = read(true);
        if (!optional) return undefined;
        pieces.push({ optional });
      } else if (sign === "{" || sign === "}") {
        const [whole, condition, word] = WORD.exec(text.slice(at)) ?? [];
        if (whole === undefined || word === undefined) return undefined;
        at += whole.length;
        pieces.push({ word, shown: condition === undefined });
      } else {
        const plain = /^[^[\]{}]+/.exec(text.slice(at))?.[0] ?? "";
        at += plain.length;
        pieces.push({ text: plain });
      }
    }
    return inside ? undefined : pieces;
  };
  return read(false);
}

/** Every word a phrase asks for. */
export const wordsOf = (phrase: Phrase): string[] =>
  phrase.flatMap((piece) => ("word" in piece ? [piece.word] : "optional" in piece ? wordsOf(piece.optional) : []));

/** The sentence with its words; "" where one that has to be there is empty. */
export function fillIn(text: string, words: Readonly<Record<string, string>>): string {
  const said = (phrase: Phrase): string => {
    let sentence = "";
    for (const piece of phrase) {
      if ("text" in piece) sentence += piece.text;
      else if ("optional" in piece) sentence += said(piece.optional);
      else if ((words[piece.word] ?? "") === "") return "";
      else if (piece.shown) sentence += words[piece.word] ?? "";
    }
    return sentence;
  };
  return said(readPhrase(text) ?? []).trim();
}
