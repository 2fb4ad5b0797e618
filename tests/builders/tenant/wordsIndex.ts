/** A query of words: KQL as far as this toolkit writes it, and nothing else of it. */
type Query =
  | { is: "words"; words: string[]; begins: boolean }
  | { is: "property"; name: string; value: string }
  | { is: "all" | "any"; parts: Query[] };

const TOKEN = /\s*(?:(\()|(\))|(AND|OR)\b|(\w+):"([^"]*)"|"([^"]*)")/y;

export const wordsIn = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Reads a query as SharePoint's documentation has it: AND binds closer than OR, and what stands side by side is AND. Throws on anything else. */
export function readQuery(text: string): Query {
  let at = 0;
  const next = (): RegExpExecArray | null => {
    TOKEN.lastIndex = at;
    return TOKEN.exec(text);
  };
  const take = () => {
    const token = next();
    if (!token) throw new Error(`The query ends or cannot be read at ${at}.`);
    at = TOKEN.lastIndex;
    return token;
  };
  function one(): Query {
    const [, open, , , name, value, words] = take();
    if (name !== undefined) return { is: "property", name: name.toLowerCase(), value: value ?? "" };
    if (words !== undefined) return { is: "words", words: wordsIn(words), begins: words.endsWith("*") };
    if (open === undefined) throw new Error(`Something is missing before ${at}.`);
    const inside = any();
    if (take()[2] === undefined) throw new Error(`A bracket stays open at ${at}.`);
    return inside;
  }
  function all(): Query {
    const parts = [one()];
    for (let token = next(); token && token[2] === undefined && token[3] !== "OR"; token = next()) {
      if (token[3] === "AND") take();
      parts.push(one());
    }
    return parts.length === 1 ? parts[0]! : { is: "all", parts };
  }
  function any(): Query {
    const parts = [all()];
    for (let token = next(); token?.[3] === "OR"; token = next()) {
      take();
      parts.push(all());
    }
    return parts.length === 1 ? parts[0]! : { is: "any", parts };
  }
  const query = any();
  if (text.slice(at).trim() !== "") throw new Error(`The query cannot be read at ${at}.`);
  return query;
}

type Kept = { words: string; properties: Readonly<Record<string, string>> };

const every = (sets: readonly Set<number>[]): Set<number> =>
  sets.reduce((left, right) => new Set([...left].filter((one) => right.has(one))));

/** An index of words, as a search service keeps one: what is in it is found, and nothing else. */
export class WordsIndex {
  readonly #kept: Kept[] = [];
  readonly #holding = new Map<string, Set<number>>();
  #vocabulary: string[] | undefined;

  /** Takes a document in, and tells its number. */
  add(text: string, properties: Kept["properties"]): number {
    const words = wordsIn(text);
    const number = this.#kept.push({ words: ` ${words.join(" ")} `, properties }) - 1;
    for (const word of words) this.#holding.set(word, (this.#holding.get(word) ?? new Set()).add(number));
    this.#vocabulary = undefined;
    return number;
  }

  /** The numbers of all documents that a query is answered by, the lowest first. Throws where it is no query. */
  find(query: string): number[] {
    return [...this.#answer(readQuery(query))].sort((a, b) => a - b);
  }

  #answer(query: Query): Set<number> {
    switch (query.is) {
      case "words":
        return this.#words(query.words, query.begins);
      case "property":
        return this.#where(({ properties }) =>
          (properties[query.name] ?? "").toLowerCase().startsWith(query.value.toLowerCase().replace(/\*$/, "")),
        );
      case "all":
        return every(query.parts.map((part) => this.#answer(part)));
      case "any":
        return new Set(query.parts.flatMap((part) => [...this.#answer(part)]));
    }
  }

  #words(words: readonly string[], begins: boolean): Set<number> {
    const whole = begins ? words.slice(0, -1) : words;
    const sets = whole.map((word) => this.#holding.get(word) ?? new Set<number>());
    if (begins) sets.push(new Set(this.#beginning(words.at(-1) ?? "").flatMap((word) => [...(this.#holding.get(word) ?? [])])));
    const found = sets.length === 0 ? new Set<number>() : every(sets);
    if (words.length < 2) return found;
    const phrase = ` ${words.join(" ")}${begins ? "" : " "}`;
    return new Set([...found].filter((one) => this.#kept[one]?.words.includes(phrase)));
  }

  #beginning(stem: string): string[] {
    this.#vocabulary ??= [...this.#holding.keys()].sort();
    let [low, high] = [0, this.#vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#vocabulary[middle] ?? "") < stem) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let word = this.#vocabulary[low]; word?.startsWith(stem); word = this.#vocabulary[++low]) found.push(word);
    return found;
  }

  #where(fits: (kept: Kept) => boolean): Set<number> {
    return new Set(this.#kept.flatMap((kept, number) => (fits(kept) ? [number] : [])));
  }
}
