import {
  findPlaces,
  foldWords,
  KIND_WORDS,
  PLACE_NOUNS,
  PLAIN_WORDS,
  STREETS_ALONE,
  TOWNS,
  tokensOf,
  type FoundPlace,
  type PlaceKind,
} from "../../matching";

export type NamedPlace = {
  name: string;
  kind: PlaceKind;
  unknown: boolean;
  /** By its form or by general knowledge a place. */
  sure: boolean;
};

/** Where the name of a place ends and words about it begin. */
export const BREAK =
  /\s+[-–—]+\s*|[-–—]+\s+|\s*[(:;–—\t]\s*|,\s+|(?<=\p{L}{4})\.\s+|\s+(?=(?:where|when|which|who|that|with|as|because|after|during|since|is|was|were|are|has|have|had|used|due|for|from|but|until)\b)/u;
const KINDS_BY_NOUN = [...PLACE_NOUNS.keys()].sort((a, b) => b.length - a.length);

function kindOf(name: string): PlaceKind {
  const folded = ` ${foldWords(name)} `;
  const noun = KINDS_BY_NOUN.find((candidate) => folded.includes(` ${foldWords(candidate)} `));
  return (noun === undefined ? undefined : PLACE_NOUNS.get(noun)) ?? KIND_WORDS.get(foldWords(name)) ?? "not-known";
}

const asPlace = ({ name, kind, unknown }: FoundPlace): NamedPlace => ({ name, kind, unknown, sure: true });
/** Ways of being found that make a place of a name by themselves. */
export const STRONG = new Set(["address", "named", "online", "brand", "town", "placed"]);

const isStreet = (name: string) => STREETS_ALONE.has(foldWords(name).split(" ").at(-1) ?? "");

/** "bus 86", "the 25 bus", "route 38". */
const ROUTE = /^(?:(?:bus|route|night bus|tram)\s+(?:no\.?\s*|number\s+)?[A-Z]?\d{1,3}|[A-Z]?\d{1,3}\s+bus)\b/iu;

/** Places one after another, joined by commas or "and": "Victoria Park, Roman Road market and KFC". */
function severalFrom(text: string, found: readonly FoundPlace[]): { places: FoundPlace[]; end: number } {
  const places = found.slice(0, 1).map((place) => ({ ...place }));
  let end = places[0]?.end ?? 0;
  for (const next of found.slice(1)) {
    if (!/^\s*(?:,|\/|&|\+|,?\s*and)\s*(?:the\s+)?$/iu.test(text.slice(end, next.start)) || next.by === "generic") break;
    const street = next.by === "named" && isStreet(next.name) && !isStreet(places.at(-1)?.name ?? "");
    const before = places.at(-1);
    if (street && before && /^\s*,\s*$/u.test(text.slice(end, next.start))) {
      // "McDonald's, Mare Street": the street says which one.
      before.name = text.slice(before.start, next.end);
      end = next.end;
      continue;
    }
    // "14 Acacia Road, Leyton": a town after a comma says where, it is not a second place.
    if (next.by === "town" && /,/u.test(text.slice(end, next.start)) && places.at(-1)?.by !== "town") break;
    places.push(next);
    end = next.end;
  }
  // "Lidl car park, Barking": the town says which one.
  const town = /^\s*,\s*(\p{Lu}[\p{L}'’ -]*?)(?=\s*(?:$|[,;(]|[-–—]\s))/u.exec(text.slice(end));
  const last = places.at(-1);
  if (town?.[1] && last && TOWNS.has(foldWords(town[1]))) {
    end += town[0].length;
    last.name = text.slice(last.start, end);
  }
  return { places, end };
}

/** The name of the place a text begins with, and the rest of the text. */
export function takePlaces(text: string): { places: NamedPlace[]; rest: string } | undefined {
  const route = ROUTE.exec(text);
  if (route)
    return { places: [{ name: route[0], kind: "route", unknown: false, sure: true }], rest: text.slice(route[0].length) };
  const found = findPlaces(text);
  const at = (place: FoundPlace) =>
    /^\s*(?:the\s+|outside\s+|near\s+|around\s+|inside\s+|behind\s+|opposite\s+|in\s+|at\s+|on\s+)*$/iu.test(
      text.slice(0, place.start),
    );
  const first = found[0];
  if (first && STRONG.has(first.by) && at(first)) {
    const { places, end } = severalFrom(text, found);
    return { places: places.map(asPlace), rest: text.slice(end) };
  }
  if (first?.by === "generic" && at(first)) return generic(text, first, found[1]);
  const head = text.split(BREAK)[0] ?? "";
  const words = head.split(/\s+/u).filter(Boolean);
  if (words.length === 0 || words.length > 6 || !namesSomething(head)) return undefined;
  // Here even a town that is also a name or a word is meant as the town.
  const town = TOWNS.has(foldWords(head));
  const sure = town || found.some((place) => place.start < head.length);
  return {
    places: [{ name: head.replace(/^the\s+/iu, ""), kind: town ? "area" : kindOf(head), unknown: false, sure }],
    rest: text.slice(head.length),
  };
}

/** Whether some word of it can be the name of a place: "He" and "There has been" are none. */
const namesSomething = (head: string) =>
  KIND_WORDS.has(head.toLowerCase()) ||
  tokensOf(head).some(({ bare }) => !PLAIN_WORDS.has(bare) || PLACE_NOUNS.has(bare) || KIND_WORDS.has(bare));

/** "youth group", "chicken shop on Roman Road": a noun alone is the name, with the street where one follows. */
function generic(text: string, noun: FoundPlace, next: FoundPlace | undefined): { places: NamedPlace[]; rest: string } {
  const street =
    next && /^\s+(?:on|in|at|near|by|opposite|outside|behind)\s+(?:the\s+)?$/iu.test(text.slice(noun.end, next.start));
  const head = (text.split(BREAK)[0] ?? "").trimEnd();
  const longer =
    head.length > noun.end && head.split(/\s+/u).length <= 4 && !/^\s+(?:on|in|at|near|by|of|to)\s/iu.test(text.slice(noun.end));
  const behind = street ? /^\s*,\s*/u.exec(text.slice(next.end))?.[0].length : undefined;
  const also = behind === undefined || !next ? undefined : findPlaces(text.slice(next.end + behind))[0];
  const further =
    also?.start === 0 && isStreet(also.name) && next && behind !== undefined ? next.end + behind + also.end : undefined;
  const end = street ? (further ?? next.end) : longer ? head.length : noun.end;
  return { places: [{ name: text.slice(noun.start, end), kind: noun.kind, unknown: false, sure: true }], rest: text.slice(end) };
}
