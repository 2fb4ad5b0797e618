import { hashLine, hashUnits, type Envelope } from "../../documents/envelope";
import { bytesOf, standsAt, Unusual } from "./bytes";

/** What was written on the pages of a document of ours: by the hash of a control's tag the hashes of its lines, as numbers. */
export type Written = Map<number, number[]>;

/** As numbers: most of the time would go into making texts of what is on the pages. */
export function writtenIn(hashes: Envelope["hashes"]): Written {
  const numbered = (tag: string) => parseInt(hashLine(tag), 36);
  return new Map(
    Object.entries(hashes).map(([tag, lines]) => [
      numbered(tag),
      lines === "" ? [] : lines.split(" ").map((line) => parseInt(line, 36)),
    ]),
  );
}

const BEFORE = bytesOf("</fixed>");
const HASH = bytesOf('<hash tag="');
const LINES = bytesOf(' lines="');
const HASH_END = bytesOf("</hash>");
const PART_END = bytesOf("</record>");
const [LESS, MORE, QUOTE, AND, SPACE] = [60, 62, 34, 38, 32] as const;

/** The digit of a number in base 36. */
const digit = (byte: number): number => {
  if (byte >= 48 && byte <= 57) return byte - 48;
  if (byte >= 97 && byte <= 122) return byte - 87;
  throw new Unusual();
};

/** A tag has some forty letters. */
const LONGEST_TAG = 1024;
const units = new Uint16Array(LONGEST_TAG);

/** Goes through the hashes from one to the next. */
class Hashes {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  passes(name: Uint8Array): boolean {
    if (!standsAt(this.bytes, this.at, name)) return false;
    this.at += name.length;
    return true;
  }

  /** The hash of an attribute's value, of which the first letter comes next. */
  tag(): number {
    let count = 0;
    for (let byte = this.#next(); byte !== QUOTE; byte = this.#next()) {
      if (byte === LESS || byte === AND || byte > 127 || count === LONGEST_TAG) throw new Unusual();
      units[count] = byte;
      count += 1;
    }
    return hashUnits(units, 0, count);
  }

  passesValue(): void {
    while (this.#next() !== QUOTE);
  }

  /** Numbers, a space between, up to the end of the element. */
  lines(): number[] {
    if (this.#next() !== MORE) throw new Unusual();
    const lines: number[] = [];
    if (this.bytes[this.at] === LESS) return lines;
    let line = 0;
    let begun = false;
    for (let byte = this.#next(); ; byte = this.#next()) {
      if (byte === SPACE || byte === LESS) {
        if (!begun) throw new Unusual();
        lines.push(line);
        line = 0;
        begun = false;
        if (byte === LESS) break;
      } else {
        line = line * 36 + digit(byte);
        begun = true;
      }
    }
    this.at -= 1;
    return lines;
  }

  #next(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new Unusual();
    this.at += 1;
    return byte;
  }
}

function read(part: Uint8Array, after: number): Written {
  const written: Written = new Map();
  let begin = after;
  while (begin >= 0 && !standsAt(part, begin, BEFORE)) begin = part.indexOf(LESS, begin + 1);
  if (begin < 0) throw new Unusual();
  const hashes = new Hashes(part, begin + BEFORE.length);
  while (hashes.passes(HASH)) {
    const tag = hashes.tag();
    if (hashes.passes(LINES)) hashes.passesValue();
    written.set(tag, hashes.lines());
    if (!hashes.passes(HASH_END)) throw new Unusual();
  }
  if (!hashes.passes(PART_END)) throw new Unusual();
  return written;
}

/**
 * The same out of the bytes of a part, which begin after its record (`sealedPart`); undefined where they do not stand as we write them, so
 * that the part has to be read as a whole. Half of a part are hashes, and making texts of them takes longer than comparing them.
 */
export function writtenAfter(part: Uint8Array, after: number): Written | undefined {
  try {
    return read(part, after);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}
