import { POSTCODE } from "./address";
import type { FoundPlace } from "./foundPlace";
import { isShouted, joinedBy, startsLikeName, type Token } from "./tokens";
import { TOWNS } from "./words/gazetteer";
import { PLAIN_WORDS } from "./words/plain";
import { FLAT_WORDS, ORDINARY_STREET_WORDS, STREETS_ALONE, STREET_TYPES } from "./words/places";

const isNumber = (token: Token | undefined) => token !== undefined && /^\d{1,4}[a-z]?(?:-\d{1,4}[a-z]?)?$/iu.test(token.text);
const isStreetType = (token: Token) => Object.hasOwn(STREET_TYPES, token.bare.replace(/\.$/u, ""));
/** The first half of a postcode after the street: "3 Harts Lane IG11". */
const OUTWARD = /^[ \t,]*(?:[A-Z]{1,2}\d{1,2}[A-Z]?)(?![\p{L}\p{N}])/u;
const SPACE = /^[ \t]+$/u;
const SPACE_OR_COMMA = /^[ \t]*,?[ \t]*$/u;

/** Index of the token that ends a street's name begun at `from`, or -1: one to five words and a word for a street. */
function streetEnd(text: string, tokens: readonly Token[], from: number): number {
  let end = -1;
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || (before && index > from && !joinedBy(text, before, token, SPACE))) break;
    const capital = startsLikeName(token.text);
    if (index > from && isStreetType(token) && (capital || !ORDINARY_STREET_WORDS.has(token.bare))) end = index;
    else if (isNumber(token) || (!capital && (end >= 0 || PLAIN_WORDS.has(token.bare)))) break;
  }
  return end;
}

const codeBehind = (text: string, at: number): number => {
  const code = POSTCODE.exec(text.slice(at, at + 14));
  return code && /^[ \t,]*$/u.test(text.slice(at, at + code.index)) ? at + code.index + code[0].length : -1;
};

/** "12 Acacia Road Leyton E10 7AB": without a comma a town belongs to the address where a postcode follows it. Where that ends, or -1. */
function townAndCode(text: string, tokens: readonly Token[], at: number): number {
  const [before, next] = [tokens[at], tokens[at + 1]];
  if (!before || !next || !joinedBy(text, before, next, SPACE)) return -1;
  const town = tokens[townEnd(text, tokens, at + 1)];
  return town ? codeBehind(text, town.end) : -1;
}

/** Parts that follow a comma and belong to the address: a town, another street, a postcode. */
function withLocality(text: string, tokens: readonly Token[], at: number): number {
  const together = townAndCode(text, tokens, at);
  if (together >= 0) return together;
  let last = tokens[at]?.end ?? 0;
  let index = at + 1;
  for (let parts = 0; parts < 3; parts += 1) {
    const code = codeBehind(text, last);
    if (code >= 0) return code;
    const district = OUTWARD.exec(text.slice(last, last + 8));
    if (district) return last + district[0].length;
    const next = tokens[index];
    if (!next || !/^[ \t]*,[ \t]*$/u.test(text.slice(last, next.start)) || !startsLikeName(next.text)) return last;
    const street = streetEnd(text, tokens, index);
    const town = townEnd(text, tokens, index);
    const until = street >= 0 ? street : town;
    const outward = /^[A-Z]{1,2}\d{1,2}[A-Z]?$/u.test(next.text) ? index : -1;
    const end = until >= 0 ? until : outward;
    if (end < 0) return last;
    last = tokens[end]?.end ?? last;
    index = end + 1;
  }
  return last;
}

const TOWN_STARTS = new Set([...TOWNS].map((town) => town.split(/['\s-]/u)[0] ?? ""));

/** Index of the last word of a town begun at `from`, or -1. */
export function townEnd(text: string, tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first || !startsLikeName(first.text) || !TOWN_STARTS.has(first.text.toLowerCase().split(/['’ʼ-]/u)[0] ?? "")) return -1;
  let name = "";
  let end = -1;
  for (let index = from; index < Math.min(tokens.length, from + 4); index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || (before && index > from && !joinedBy(text, before, token, /^[ \t-]+$/u))) break;
    if (token.possessive && !TOWNS.has(`${name} ${token.text.toLowerCase().replace(/[’ʼ]/gu, "'")}`.trim())) break;
    const word = token.text.toLowerCase().replace(/[’ʼ]/gu, "'");
    name = name === "" ? word : `${name} ${word}`;
    if (TOWNS.has(name)) end = index;
  }
  return end;
}

function place(text: string, start: number, end: number): FoundPlace {
  return { start, end, name: text.slice(start, end), kind: "address", unknown: false, by: "address" };
}

/** Where the building stands, with the flat before its number: "Flat 2, 14 Acacia House". Undefined where no number begins one. */
function numbered(text: string, tokens: readonly Token[], at: number): FoundPlace | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const flat = FLAT_WORDS.has(first.bare) && isNumber(tokens[at + 1]);
  if (!flat && !isNumber(first)) return undefined;
  let from = flat ? at + 2 : at + 1;
  const behindFlat = tokens[from];
  const flatNumber = tokens[from - 1];
  if (flat && behindFlat && isNumber(behindFlat) && flatNumber && joinedBy(text, flatNumber, behindFlat, SPACE_OR_COMMA))
    from += 1;
  const before = tokens[from - 1];
  const start = tokens[from];
  if (!before || !start || !joinedBy(text, before, start, flat ? SPACE_OR_COMMA : SPACE)) return undefined;
  const end = streetEnd(text, tokens, from);
  return end < 0 ? undefined : place(text, first.start, withLocality(text, tokens, end));
}

/** A street without a number: "Mile End Road". Only capitals count, and only words that are streets and little else. */
function street(text: string, tokens: readonly Token[], at: number): FoundPlace | undefined {
  const first = tokens[at];
  if (!first || !startsLikeName(first.text) || isShouted(first.text) || PLAIN_WORDS.has(first.bare)) return undefined;
  const end = streetEnd(text, tokens, at);
  const last = tokens[end];
  if (!last || !STREETS_ALONE.has(last.bare)) return undefined;
  const words = tokens.slice(at, end);
  if (words.some((token) => !startsLikeName(token.text))) return undefined;
  return { ...place(text, first.start, last.end), kind: "other", by: "named" };
}

/** Addresses and named streets among the tokens of a text. */
export function findAddresses(text: string, tokens: readonly Token[]): FoundPlace[] {
  return tokens.flatMap((_, at) => {
    const found = numbered(text, tokens, at) ?? street(text, tokens, at);
    return found ? [found] : [];
  });
}
