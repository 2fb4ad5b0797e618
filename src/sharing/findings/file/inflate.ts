/**
 * Unpacks what a zip has packed (RFC 1951). Our own, since this runs in an engine without any of a browser's parts, that takes the
 * language of 2016 and stops at a conditional expression; a library brings both.
 */

type Tree = { counts: number[]; symbols: number[] };
type Bits = { bytes: Uint8Array; at: number; buffer: number; held: number };

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289,
  16385, 24577,
];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** The order in which lengths of codes for lengths of codes come. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;

function treeOf(lengths: readonly number[]): Tree {
  const counts = new Array<number>(LONGEST_CODE + 1).fill(0);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  const offsets = [0, 0];
  for (let length = 1; length < LONGEST_CODE; length += 1) {
    offsets[length + 1] = (offsets[length] as number) + (counts[length] as number);
  }
  const symbols: number[] = [];
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = offsets[length] as number;
    symbols[at] = symbol;
    offsets[length] = at + 1;
  });
  return { counts, symbols };
}

function take(bits: Bits, count: number): number {
  while (bits.held < count) {
    if (bits.at >= bits.bytes.length) throw new Error("The packed part ends too early.");
    bits.buffer |= (bits.bytes[bits.at] as number) << bits.held;
    bits.at += 1;
    bits.held += 8;
  }
  const value = bits.buffer & ((1 << count) - 1);
  bits.buffer >>>= count;
  bits.held -= count;
  return value;
}

function symbolOf(bits: Bits, tree: Tree): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    code |= take(bits, 1);
    const count = tree.counts[length] as number;
    if (code - count < first) return tree.symbols[index + (code - first)] as number;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Error("The packed part has a code that is none.");
}

function fixedTrees(): [Tree, Tree] {
  const lengths: number[] = [];
  for (let symbol = 0; symbol < 288; symbol += 1) {
    if (symbol < 144) lengths.push(8);
    else if (symbol < 256) lengths.push(9);
    else if (symbol < 280) lengths.push(7);
    else lengths.push(8);
  }
  return [treeOf(lengths), treeOf(new Array<number>(30).fill(5))];
}

function ownTrees(bits: Bits): [Tree, Tree] {
  const literals = take(bits, 5) + 257;
  const distances = take(bits, 5) + 1;
  const codes = take(bits, 4) + 4;
  const short = new Array<number>(19).fill(0);
  for (let at = 0; at < codes; at += 1) short[ORDER[at] as number] = take(bits, 3);
  const tree = treeOf(short);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = symbolOf(bits, tree);
    if (symbol < 16) {
      lengths.push(symbol);
      continue;
    }
    let value = 0;
    let times = 0;
    if (symbol === 16) {
      if (lengths.length === 0) throw new Error("The packed part repeats what is not there.");
      value = lengths[lengths.length - 1] as number;
      times = 3 + take(bits, 2);
    } else if (symbol === 17) times = 3 + take(bits, 3);
    else times = 11 + take(bits, 7);
    for (let at = 0; at < times; at += 1) lengths.push(value);
  }
  return [treeOf(lengths.slice(0, literals)), treeOf(lengths.slice(literals, literals + distances))];
}

function unpack(bits: Bits, out: number[], literals: Tree, distances: Tree, most: number): void {
  for (;;) {
    const symbol = symbolOf(bits, literals);
    if (symbol === 256) return;
    if (symbol < 256) {
      out.push(symbol);
    } else {
      const kind = symbol - 257;
      const length = (LENGTH_BASE[kind] as number) + take(bits, LENGTH_BITS[kind] as number);
      const far = symbolOf(bits, distances);
      const distance = (DISTANCE_BASE[far] as number) + take(bits, DISTANCE_BITS[far] as number);
      if (distance > out.length) throw new Error("The packed part points before its start.");
      for (let at = 0; at < length; at += 1) out.push(out[out.length - distance] as number);
    }
    if (out.length > most) throw new Error("The packed part is larger than it says.");
  }
}

function stored(bits: Bits, out: number[]): void {
  bits.buffer = 0;
  bits.held = 0;
  const length = take(bits, 16);
  // Its complement follows, which nobody needs.
  take(bits, 16);
  for (let at = 0; at < length; at += 1) out.push(take(bits, 8));
}

/** Bytes as they were before they were packed; throws where they are damaged, or more than `most`. */
export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  const bits: Bits = { bytes, at: 0, buffer: 0, held: 0 };
  const out: number[] = [];
  for (let last = 0; last === 0;) {
    last = take(bits, 1);
    const type = take(bits, 2);
    if (type === 3) throw new Error("The packed part is of no known kind.");
    if (type === 0) stored(bits, out);
    else {
      let trees = fixedTrees();
      if (type === 2) trees = ownTrees(bits);
      unpack(bits, out, trees[0], trees[1], most);
    }
    if (out.length > most) throw new Error("The packed part is larger than it says.");
  }
  return new Uint8Array(out);
}
