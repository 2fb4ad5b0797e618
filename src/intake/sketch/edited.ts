import { hashUnits, NO_LINE } from "../../documents/envelope";
import { bytesOf, standsAt, Unusual } from "./bytes";
import type { Written } from "./written";

const [LESS, MORE, SLASH, QUOTE, AND, SEMICOLON, COLON] = [60, 62, 47, 34, 38, 59, 58] as const;
const [LETTER_A, LETTER_B, LETTER_C, LETTER_D, LETTER_I, LETTER_M, LETTER_S, LETTER_T] = [
  97, 98, 99, 100, 105, 109, 115, 116,
] as const;
const ENTITIES = new Map([
  ["lt", LESS],
  ["gt", MORE],
  ["amp", AND],
  ["quot", QUOTE],
  ["apos", 39],
]);

const TAG = bytesOf('<w:tag w:val="mt:');
const FIELD = bytesOf("mt:");
const TEXT = bytesOf("<w:t");
const TEXT_END = bytesOf("</w:t>");
const PARAGRAPH_END = bytesOf("</w:p>");
const BREAKS = [bytesOf("<w:br"), bytesOf("<w:cr")] as const;
const CONTROL_END = bytesOf("</w:sdt>");
const CONTENT = bytesOf("<w:sdtContent");
const EMPTY = bytesOf("<w:showingPlcHdr");
/** A change that nobody accepted yet may hold a name on either side. */
const CHANGES = ["<w:ins ", "<w:del ", "<w:moveFrom ", "<w:moveTo "].map(bytesOf);
/** No body ends within so many bytes of anything that is looked for. */
const LONGEST = 4;

/** A control of ours that is being read: its tag as a number, and the hashes of its lines so far. */
type Open = { tag: number; from: number; lines: number[]; empty: boolean; inContent: boolean };

/** Text as UTF-16 units, in room that is used again for the next one. */
class Units {
  units = new Uint16Array(1024);
  count = 0;

  put(unit: number): void {
    if (this.count === this.units.length) {
      const wider = new Uint16Array(this.count * 2);
      wider.set(this.units);
      this.units = wider;
    }
    this.units[this.count] = unit;
    this.count += 1;
  }
}

/** Puts the letter at a byte above 127; where the next one begins. */
function letter(bytes: Uint8Array, at: number, into: Units): number {
  const first = bytes[at] ?? 0;
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  if (first < 0xc2 || first > 0xf4) throw new Unusual();
  let code = first & (0x3f >> more);
  for (let index = 1; index <= more; index += 1) {
    const next = bytes[at + index] ?? 0;
    if ((next & 0xc0) !== 0x80) throw new Unusual();
    code = (code << 6) | (next & 0x3f);
  }
  if (code === 0xfffe || code === 0xffff || (code >= 0xd800 && code <= 0xdfff)) throw new Unusual();
  if (code < 0x10000) into.put(code);
  else {
    into.put(0xd7c0 + (code >> 10));
    into.put(0xdc00 + (code & 0x3ff));
  }
  return at + more + 1;
}

/** Puts what the entity at "&" stands for; where the next letter begins. */
function entity(bytes: Uint8Array, at: number, into: Units): number {
  const end = bytes.indexOf(SEMICOLON, at);
  const meant = end < 0 || end - at > 6 ? undefined : ENTITIES.get(String.fromCharCode(...bytes.subarray(at + 1, end)));
  if (meant === undefined) throw new Unusual();
  into.put(meant);
  return end + 1;
}

/** Puts the words of a <w:t> that begins at a byte; where they end. */
function words(bytes: Uint8Array, from: number, into: Units): number {
  let at = from + TEXT.length;
  while (at < bytes.length && bytes[at] !== MORE) at += 1;
  if (bytes[at - 1] === SLASH) return at;
  at += 1;
  for (let byte = bytes[at]; byte !== LESS; byte = bytes[at]) {
    if (byte === undefined || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) throw new Unusual();
    if (byte >= 128) at = letter(bytes, at, into);
    else if (byte === AND) at = entity(bytes, at, into);
    else {
      into.put(byte);
      at += 1;
    }
  }
  if (!standsAt(bytes, at, TEXT_END)) throw new Unusual();
  return at;
}

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((value, at) => value === other[at]);

/** What stands in a body, element by element. */
class Body {
  readonly #unseen: Written;
  readonly #text = new Units();
  readonly #tag = new Units();
  readonly #open: Open[] = [];

  constructor(
    written: Written,
    readonly bytes: Uint8Array,
  ) {
    this.#unseen = new Map(written);
  }

  isEdited(): boolean {
    const { bytes } = this;
    for (let at = 0; at < bytes.length - LONGEST; at += 1) {
      if (bytes[at] !== LESS) continue;
      // The letter that tells most elements apart: the fourth of "<w:t" and of "</w:p".
      const letter = bytes[at + 3];
      if (letter === LETTER_T) at = this.#textAt(at);
      else if (letter === COLON) {
        if (this.#open.length > 0 && this.#endAt(at)) return true;
      } else if (letter === LETTER_S || letter === LETTER_B || letter === LETTER_C) this.#signAt(at);
      else if (letter === LETTER_I || letter === LETTER_D || letter === LETTER_M) {
        for (const name of CHANGES) if (standsAt(bytes, at, name)) return true;
      }
    }
    return this.#open.length > 0 || this.#unseen.size > 0;
  }

  #textAt(at: number): number {
    const { bytes } = this;
    const next = bytes[at + 4];
    if (next === LETTER_A && standsAt(bytes, at, TAG)) this.#begin(at + TAG.length);
    else if (this.#open.length > 0 && (next === MORE || next === 32)) return words(bytes, at, this.#text) - 1;
    return at;
  }

  #begin(from: number): void {
    const tag = this.#tag;
    tag.count = 0;
    for (const code of FIELD) tag.put(code);
    let at = from;
    for (let byte = this.bytes[at]; byte !== QUOTE; byte = this.bytes[at]) {
      if (byte === undefined || byte > 127) throw new Unusual();
      tag.put(byte);
      at += 1;
    }
    if (this.#open.length === 0) this.#text.count = 0;
    const written = hashUnits(tag.units, 0, tag.count);
    this.#open.push({ tag: written, from: this.#text.count, lines: [], empty: false, inContent: false });
  }

  #endAt(at: number): boolean {
    if (standsAt(this.bytes, at, PARAGRAPH_END)) this.#endLine();
    else if (standsAt(this.bytes, at, CONTROL_END)) {
      this.#endLine();
      for (const { tag, lines, empty } of this.#open) {
        const written = this.#unseen.get(tag);
        // Grey words that say what belongs there are none of the text's.
        if (!written || !same(empty ? [] : lines, written)) return true;
        this.#unseen.delete(tag);
      }
      this.#open.length = 0;
    }
    return false;
  }

  #signAt(at: number): void {
    if (this.#open.length === 0) return;
    if (standsAt(this.bytes, at, CONTENT)) for (const control of this.#open) control.inContent = true;
    else if (standsAt(this.bytes, at, EMPTY)) for (const control of this.#open) control.empty ||= !control.inContent;
    else if (standsAt(this.bytes, at, BREAKS[0]) || standsAt(this.bytes, at, BREAKS[1])) this.#endLine();
  }

  #endLine(): void {
    const { units, count } = this.#text;
    for (const control of this.#open) {
      const line = hashUnits(units, control.from, count);
      if (line !== NO_LINE) control.lines.push(line);
      control.from = count;
    }
  }
}

/**
 * Whether the pages of a document of ours say something else than what was written on them, or may do: then it has to be read as a
 * whole. Looks at the bytes of the body (UTF-8), which are many times as many as its words: making a text of them first would take longer.
 */
export function isEdited(written: Written, body: Uint8Array): boolean {
  try {
    return new Body(written, body).isEdited();
  } catch (error) {
    if (error instanceof Unusual) return true;
    throw error;
  }
}
