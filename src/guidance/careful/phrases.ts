import type { Span } from "../../record";
import { GAP, type Pattern, type Slot } from "./pattern";
import type { Token } from "./tokens";

/** A pattern of something, by which what is found is known. */
export type Rule<T> = { of: T; pattern: Pattern };
export type Match<T> = Span & { of: T };

type Letters = Extract<Slot, { type: "words" }>["choices"][number][number];

const fits = ({ text, open }: Letters, word: string) => (open ? word.startsWith(text) : word === text);
const goesOn = (tokens: readonly Token[], at: number, first: boolean) => first || tokens[at]?.before === "join";

/** The place after the pattern's longest fit from `at`; -1 where it does not fit. */
function fitFrom(pattern: Pattern, slot: number, tokens: readonly Token[], at: number, loose: boolean): number {
  const here = pattern[slot];
  if (!here) return at;
  let best = -1;
  if (here.type === "gap") {
    for (let words = 0; words <= GAP && at + words < tokens.length; words += 1) {
      if (tokens[at + words]?.before === "stop") break;
      best = Math.max(best, fitFrom(pattern, slot + 1, tokens, at + words, true));
    }
    return best;
  }
  for (const choice of here.choices) {
    const isHere = choice.every((letters, index) => {
      const token = tokens[at + index];
      return token !== undefined && fits(letters, token.text) && goesOn(tokens, at + index, loose && index === 0);
    });
    if (isHere) best = Math.max(best, fitFrom(pattern, slot + 1, tokens, at + choice.length, false));
  }
  return here.optional ? Math.max(best, fitFrom(pattern, slot + 1, tokens, at, loose)) : best;
}

const longestOf = (slot: Slot): number => (slot.type === "gap" ? GAP : Math.max(...slot.choices.map((choice) => choice.length)));

/** The first words that a pattern cannot do without, and how many may stand before them. */
function anchorOf(pattern: Pattern): { firsts: Letters[]; before: number } {
  const at = pattern.findIndex((slot) => slot.type === "words" && !slot.optional);
  const slot = pattern[at];
  const firsts = slot?.type === "words" ? slot.choices.flatMap(([first]) => first ?? []) : [];
  return { firsts, before: pattern.slice(0, at).reduce((sum, one) => sum + longestOf(one), 0) };
}

const OPEN_LETTERS = 3;
const NO_RULES: ReadonlySet<never> = new Set();

type Anchored<T> = Rule<T> & { before: number };

/** Finds the phrases of many rules in one walk over a text. */
export class PhraseFinder<T> {
  readonly #whole = new Map<string, Anchored<T>[]>();
  readonly #open = new Map<string, Anchored<T>[]>();

  constructor(rules: readonly Rule<T>[]) {
    for (const rule of rules) {
      const { firsts, before } = anchorOf(rule.pattern);
      const anchored = { ...rule, before };
      for (const { text, open } of firsts) {
        const [index, key] = open ? [this.#open, text.slice(0, OPEN_LETTERS)] : [this.#whole, text];
        const known = index.get(key);
        if (!known) index.set(key, [anchored]);
        else if (!known.includes(anchored)) known.push(anchored);
      }
    }
  }

  /** The longest phrase at each place that `applies`, none over another, in order. */
  find(tokens: readonly Token[], applies: (match: Match<T>) => boolean = () => true): Match<T>[] {
    const candidates = this.#candidates(tokens);
    const found: Match<T>[] = [];
    let from = 0;
    for (const at of [...candidates.keys()].sort((a, b) => a - b)) {
      if (at < from) continue;
      const best = longest(candidates.get(at) ?? NO_RULES, tokens, at, applies);
      if (!best) continue;
      found.push(best.match);
      from = best.end;
    }
    return found;
  }

  /** By place: the rules that may begin there, since words they cannot do without follow. */
  #candidates(tokens: readonly Token[]): Map<number, Set<Rule<T>>> {
    const found = new Map<number, Set<Rule<T>>>();
    for (const [at, { text }] of tokens.entries()) {
      for (const index of [this.#whole.get(text), this.#open.get(text.slice(0, OPEN_LETTERS))]) {
        for (const rule of index ?? []) {
          for (let start = Math.max(0, at - rule.before); start <= at; start += 1) {
            const known = found.get(start);
            if (known) known.add(rule);
            else found.set(start, new Set([rule]));
          }
        }
      }
    }
    return found;
  }
}

function longest<T>(rules: ReadonlySet<Rule<T>>, tokens: readonly Token[], at: number, applies: (match: Match<T>) => boolean) {
  const { text = "", start = 0 } = tokens[at] ?? {};
  if (text === "") return undefined;
  const ends = [...rules]
    .map(({ of, pattern }) => ({ of, end: fitFrom(pattern, 0, tokens, at, true) }))
    .filter(({ end }) => end > at)
    .sort((a, b) => b.end - a.end);
  for (const { of, end } of ends) {
    const match = { of, start, end: tokens[end - 1]?.end ?? start };
    if (applies(match)) return { match, end };
  }
  return undefined;
}
