/** JSON that a person wrote: where things stand in it, or the line where it stops being JSON and what belongs there. */
export type JsonText =
  /** `lineOf` finds a value by the dotted way to it ("themes.0.words"), or the nearest line above; `twice` are names used twice. */
  { ok: true; value: unknown; lineOf: (way: string) => number; twice: string[] } | { ok: false; line: number; expected: string };

/** Deeper than any settings or any record of ours; bounds the calls in each other. */
const DEEPEST = 200;

class Stop extends Error {}

/** JSON's own parsers name a character or nothing at all (they differ by browser), and take the last of two equal names. */
class Scanner {
  #at = 0;
  line = 1;
  expected = "";
  readonly lines = new Map<string, number>();
  readonly twice: string[] = [];

  constructor(readonly text: string) {}

  whole(): void {
    this.#value("", 0);
    this.#skip();
    if (this.#at < this.text.length) this.#stop("nothing after the last bracket");
  }

  #stop(expected: string): never {
    this.expected = this.#at >= this.text.length ? `${expected}: the file breaks off there` : expected;
    throw new Stop();
  }

  #skip(): void {
    for (; " \t\r\n".includes(this.text[this.#at] ?? "x"); this.#at += 1) if (this.text[this.#at] === "\n") this.line += 1;
  }

  #value(way: string, depth: number): void {
    this.#skip();
    this.lines.set(way, this.line);
    if (depth > DEEPEST) this.#stop("fewer brackets inside each other");
    const sign = this.text[this.#at];
    if (sign === "{") this.#members("}", "a comma or }", () => this.#member(way, depth));
    else if (sign === "[") {
      let index = 0;
      this.#members("]", "a comma or ]", () => this.#value(way === "" ? `${index++}` : `${way}.${index++}`, depth + 1));
    } else if (sign === '"') this.#string();
    else this.#plain();
  }

  #members(end: string, between: string, member: () => void): void {
    this.#at += 1;
    this.#skip();
    if (this.text[this.#at] === end) {
      this.#at += 1;
      return;
    }
    for (;;) {
      member();
      this.#skip();
      const sign = this.text[this.#at];
      if (sign !== "," && sign !== end) this.#stop(between);
      this.#at += 1;
      if (sign === end) return;
      this.#skip();
      if (this.text[this.#at] === end) this.#stop(`no comma before ${end}`);
    }
  }

  #member(way: string, depth: number): void {
    this.#skip();
    if (this.text[this.#at] !== '"') this.#stop("a name in straight double quotes");
    const name = this.#string();
    const inside = way === "" ? name : `${way}.${name}`;
    if (this.lines.has(inside)) this.twice.push(inside);
    this.#skip();
    if (this.text[this.#at] !== ":") this.#stop("a colon after the name");
    this.#at += 1;
    this.#value(inside, depth + 1);
  }

  #string(): string {
    const start = this.#at;
    for (this.#at += 1; this.text[this.#at] !== '"'; this.#at += this.text[this.#at] === "\\" ? 2 : 1) {
      if ((this.text.charCodeAt(this.#at) || 0) < 32) this.#stop("closing double quotes on the same line");
    }
    this.#at += 1;
    try {
      return String(JSON.parse(this.text.slice(start, this.#at)));
    } catch {
      return this.#stop("a backslash only before another backslash or a double quote");
    }
  }

  #plain(): void {
    const pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) this.#stop("words in straight double quotes, a number, true, false, or a bracket");
    this.#at += found.length;
  }
}

/** Reads JSON that somebody may have edited by hand; a byte order mark is passed over. */
export function readJson(text: string): JsonText {
  const scanner = new Scanner(text.replace(/^\uFEFF/, ""));
  try {
    scanner.whole();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, line: scanner.line, expected: scanner.expected };
  }
  const lineOf = (way: string): number => scanner.lines.get(way) ?? lineOf(way.slice(0, Math.max(0, way.lastIndexOf("."))));
  return { ok: true, value: JSON.parse(scanner.text) as unknown, lineOf, twice: scanner.twice };
}
