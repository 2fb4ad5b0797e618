import { townEnd } from "./findAddresses";
import type { FoundPlace } from "./foundPlace";
import { joinedBy, lastBefore, mayBeginName, startsLikeName, type Token } from "./tokens";
import { AGENCY_WORDS } from "./words/agencies";
import { LETTERS, WORD_ENDS } from "./words/edges";
import { TOWNS, TOWNS_OF_OTHER_MEANING } from "./words/gazetteer";
import { PLAIN_WORDS } from "./words/plain";
import { BRANDS, ONLINE, ONLINE_GENERAL, PLACE_NOUNS, PLACED_NOUNS, STREET_TYPES, type PlaceKind } from "./words/places";
import { anyOf, wholeWords } from "./words/wordList";

const SPACE = /^[ \t]+$/u;
const NOUNS = wholeWords([...PLACE_NOUNS.keys()], "gi");
const NAMED = (list: string[]) => new RegExp(`(?<![${LETTERS}@])(?:${anyOf(list)})${WORD_ENDS}`, "gi");
const ONLINE_NAMES = NAMED(ONLINE);
const BRAND_NAMES = NAMED(BRANDS);

const found = (text: string, start: number, end: number, rest: Omit<FoundPlace, "start" | "end" | "name">): FoundPlace => ({
  start,
  end,
  name: text.slice(start, end),
  ...rest,
});

/** Small words at the front of a name that are ordinary elsewhere: "New Regent's College". */
const FRONT = /^(?:community|central|old|new|english|upper|lower|north|south|east|west|royal)$/u;
/** Such a word, in small letters, that belongs to the name behind it. */
export const isFront = (word: string): boolean => FRONT.test(word);

/** Where the name before a noun begins: capitals next to one another, with "of" only inside. -1 without one. */
function nameStart(text: string, tokens: readonly Token[], noun: number): number {
  let start = -1;
  let proper = false;
  for (let index = noun - 1; index >= 0 && index >= noun - 5; index -= 1) {
    const token = tokens[index];
    const after = tokens[index + 1];
    if (!token || !after || !joinedBy(text, token, after, /^[ \t]*&?[ \t]*$|^\.[ \t]+$/u)) break;
    const own = !PLAIN_WORDS.has(token.bare) || /^st$/iu.test(token.text) || (start < 0 && FRONT.test(token.bare));
    // "Northgate College PRU": a noun inside a longer name.
    const inside = own || PLACE_NOUNS.has(token.bare) || (proper && FRONT.test(token.bare));
    if (startsLikeName(token.text) && inside) {
      start = index;
      proper ||= own;
    } else if (!(token.text === "of" && index > 0 && start >= 0)) break;
  }
  return proper ? start : -1;
}

/** What stands directly after a noun and says where: "address in Leyton", "shop on Acacia Road". */
function placedEnd(text: string, tokens: readonly Token[], noun: number): number {
  const word = tokens[noun + 1];
  const name = tokens[noun + 2];
  const last = tokens[noun];
  if (!word || !name || !last || !joinedBy(text, last, word, SPACE) || !joinedBy(text, word, name, SPACE)) return -1;
  if (word.bare !== "in" && word.bare !== "on") return -1;
  const end = capitalsEnd(text, tokens, name.bare === "the" ? noun + 3 : noun + 2);
  const behind = tokens[end + 1];
  const street = end >= 0 && behind && (Object.hasOwn(STREET_TYPES, behind.bare) || PLACE_NOUNS.has(behind.bare));
  return street && joinedBy(text, tokens[end] as Token, behind, SPACE) ? end + 1 : end;
}

/** "Hackney Downs" is more than Hackney: a town's name goes on in a capital that is no ordinary word. */
function withNextCapital(text: string, tokens: readonly Token[], end: number): number {
  const [last, next] = [tokens[end], tokens[end + 1]];
  if (!last || !next || last.possessive || !joinedBy(text, last, next, SPACE)) return end;
  return mayBeginName(next) && !AGENCY_WORDS.test(next.text) ? end + 1 : end;
}

/** Index of the last of up to four words in capitals from `from` on that are no ordinary words; -1 where there is none. */
export function capitalsEnd(text: string, tokens: readonly Token[], from: number): number {
  const town = townEnd(text, tokens, from);
  if (town >= 0) return withNextCapital(text, tokens, town);
  let end = -1;
  for (let index = from; index < Math.min(tokens.length, from + 4); index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || (index > from && before && !joinedBy(text, before, token, SPACE))) break;
    if (!startsLikeName(token.text) || PLAIN_WORDS.has(token.bare) || token.possessive || /^[A-Z]$/u.test(token.text)) break;
    end = index;
  }
  return end;
}

function byNoun(text: string, tokens: readonly Token[]): FoundPlace[] {
  return [...text.matchAll(NOUNS)].flatMap((match) => {
    const first = lastBefore(tokens, match.index) + 1;
    const stop = match.index + match[0].length;
    let last = lastBefore(tokens, stop);
    if ((tokens[last]?.end ?? stop) > stop + 2) last -= 1;
    const head = tokens[first];
    if (!head || last < first) return [];
    const kind: PlaceKind = PLACE_NOUNS.get(match[0].toLowerCase()) ?? "other";
    const before = tokens[first - 1];
    // "the Nightingale House address" is Nightingale House.
    const beside = before && !startsLikeName(match[0]) && startsLikeName(before.text) && PLACE_NOUNS.has(before.bare);
    const own = beside ? -1 : nameStart(text, tokens, first);
    const named = tokens[own];
    if (named) return [found(text, named.start, stop, { kind, unknown: false, by: "named" })];
    const placed = PLACED_NOUNS.has(match[0].toLowerCase()) ? placedEnd(text, tokens, last) : -1;
    const until = tokens[placed];
    if (until) return [found(text, match.index, until.end, { kind, unknown: true, by: "placed" })];
    return [found(text, match.index, stop, { kind, unknown: false, by: "generic" })];
  });
}

function towns(text: string, tokens: readonly Token[]): FoundPlace[] {
  return tokens.flatMap((token, at) => {
    const end = townEnd(text, tokens, at);
    const last = tokens[end];
    if (!last) return [];
    const name = text.slice(token.start, last.end);
    // People and ordinary words share these names; only the words around can tell (see findPlaces).
    if (withNextCapital(text, tokens, end) > end) return [];
    if (
      TOWNS_OF_OTHER_MEANING.has(name.toLowerCase()) ||
      !TOWNS.has(name.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\s+/gu, " "))
    )
      return [];
    return [found(text, token.start, last.end, { kind: "area", unknown: false, by: "town" })];
  });
}

/** "McDonald's on Roman Road": the branch belongs to the name. */
function brands(text: string, tokens: readonly Token[]): FoundPlace[] {
  return [...text.matchAll(BRAND_NAMES)].flatMap((match) => {
    if (!startsLikeName(match[0])) return [];
    const last = lastBefore(tokens, match.index + match[0].length);
    const beside = townEnd(text, tokens, last + 1);
    const next = tokens[last + 1];
    const here = tokens[last];
    const joined = next && here && beside >= 0 && joinedBy(text, here, next, SPACE) ? withNextCapital(text, tokens, beside) : -1;
    const until = tokens[joined >= 0 ? joined : placedEnd(text, tokens, last)];
    return [
      found(text, match.index, until ? until.end : match.index + match[0].length, { kind: "other", unknown: false, by: "brand" }),
    ];
  });
}

function online(text: string): FoundPlace[] {
  return [...text.matchAll(ONLINE_NAMES)].map((match) => {
    const general =
      ONLINE_GENERAL.has(match[0].toLowerCase()) ||
      /^(?:group chat|chat room|social media|online gaming|live ?stream)$/iu.test(match[0]);
    return found(text, match.index, match.index + match[0].length, {
      kind: "online",
      unknown: false,
      by: general ? "generic" : "online",
    });
  });
}

/** Places named by a noun, a brand, an app or a town. */
export const findNamedPlaces = (text: string, tokens: readonly Token[]): FoundPlace[] => [
  ...byNoun(text, tokens),
  ...brands(text, tokens),
  ...online(text),
  ...towns(text, tokens),
];
