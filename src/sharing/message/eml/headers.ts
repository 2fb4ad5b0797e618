import { base64Of } from "./base64";

/** A line with an encoded word has at most 76 characters (RFC 2047, 2): 39 bytes, "=?UTF-8?B?" and "?=" around them, and "Subject: ". */
const WORD_BYTES = 39;
const LINE = 76;

const encoder = new TextEncoder();
/** Nothing that ends a line gets into a header: a name with a line break in it would be a header of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, " ").trim();
export const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Text of a header that is not all ASCII, as encoded words that end between characters, a line each. */
function encodedWords(text: string): string[] {
  const words: string[] = [];
  let chunk = "";
  for (const character of text) {
    if (encoder.encode(chunk + character).length > WORD_BYTES) {
      words.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  return [...words, chunk].map((word) => `=?UTF-8?B?${base64Of(encoder.encode(word))}?=`);
}

/** Pieces of a header, folded so that no line is longer than it should be; a piece is never cut. */
export function folded(name: string, pieces: readonly string[]): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const piece of pieces) {
    if (line.length + 1 + piece.length > LINE && line !== `${name}:`) {
      lines.push(line);
      line = "";
    }
    line += ` ${piece}`;
  }
  return [...lines, line].join("\r\n");
}

/** A header of free text, such as the subject. What looks like an encoded word already is encoded, so that it is read as it stands. */
export function textHeader(name: string, text: string): string {
  const plain = oneLine(text);
  return folded(name, isAscii(plain) && !plain.includes("=?") ? plain.split(" ") : encodedWords(plain));
}

/** A display name (RFC 5322, 3.4): as it is, quoted, or encoded. */
export function phrase(name: string): string {
  const plain = oneLine(name);
  if (!isAscii(plain) || plain.includes("=?")) return encodedWords(plain).join(" ");
  return /^[\w!#$%&'*+/=?^`{|}~ -]*$/.test(plain) ? plain : `"${plain.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

/** Characters a value of a parameter may have as it is (RFC 2231, 7; RFC 5987, 3.2.1). */
const percent = (text: string): string[] =>
  Array.from(text, (character) =>
    /^[A-Za-z0-9!#$&+.^_`|~-]$/.test(character)
      ? character
      : Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );

const MOST_OF_A_PIECE = 50;

/**
 * A parameter of a header, a line each: quoted where it is ASCII; else in pieces as RFC 2231 has them, with an ASCII form before them for
 * programs that know no others.
 */
export function parameter(name: string, value: string): string[] {
  const plain = oneLine(value);
  const quoted = (text: string) => `${name}="${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
  if (isAscii(plain)) return [quoted(plain)];
  const pieces: string[] = ["UTF-8''"];
  for (const character of percent(plain)) {
    const last = pieces.length - 1;
    if ((pieces[last] ?? "").length + character.length > MOST_OF_A_PIECE) pieces.push(character);
    else pieces[last] += character;
  }
  const extended = pieces.length === 1 ? [`${name}*=${pieces[0] ?? ""}`] : pieces.map((piece, at) => `${name}*${at}*=${piece}`);
  const bare = plain.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
  return pieces.length === 1 ? [quoted(bare), ...extended] : extended;
}
