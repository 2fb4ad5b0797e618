import type { Place } from "../../record";
import {
  effectOf,
  findPlaces,
  foldWords,
  KIND_WORDS,
  PLACE_NOUNS,
  PLAIN_WORDS,
  tokensOf,
  RELATION,
  saysNothing,
  STREETS_ALONE,
  TOWNS,
  startsLikeName,
  type FoundPlace,
  type PlaceKind,
} from "../../matching";
import { takeName } from "./takeName";

export type NamedPlace = {
  name: string;
  kind: PlaceKind;
  unknown: boolean;
  /** By its form or by general knowledge a place. */ sure: boolean;
};

/** A line of the row of linked contexts. `nature` is what someone does there, where the line says it first ("attends"). */
export type ContextLine =
  | { type: "places"; places: NamedPlace[]; effect: Place["effect"]; nature: string; note: string }
  | { type: "nothing" }
  | { type: "heading"; text: string }
  | { type: "words" };

const BREAK =
  /\s+[-–—]+\s*|[-–—]+\s+|\s*[(:;–—\t]\s*|,\s+|(?<=\p{L}{4})\.\s+|\s+(?=(?:where|when|which|who|that|with|as|because|after|during|since|is|was|were|are|has|have|had|used|due|for|from|but|until)\b)/u;
const LABEL_BREAK = /\s+[-–—]+\s*|[-–—]+\s+|\s*[:–—]\s*/u;
const EFFECT_LABEL =
  /^\s*(?:very\s+)?(positive|protective|supportive|safe|good|negative|harmful|risky|unsafe|high[\s-]risk|concerning|exploitative)(?:\s+(?:contexts?|places?|locations?|spaces?|factors?|influences?|settings?|environments?|activity|activities))?\s*(?:[-–—:]+\s*|\s+(?=\p{L}))/iu;
const VERBS =
  "attends?|attended|attending|goes to|going to|go to|went to|frequents?|frequenting|visits?|visiting|visited|hangs? (?:out|around|about)(?: in| at| near| around| outside)?|hanging (?:out|around|about)(?: in| at| near| around| outside)?|stays? (?:at|in|with)|staying (?:at|in|with)|stayed (?:at|in)|lives? (?:at|in|on|near)|living (?:at|in|on)|lived (?:at|in)|resides? (?:at|in)|seen (?:at|in|near|around|outside)|found (?:at|in|near)|sighted (?:at|in|near)|arrested (?:at|in|near|outside)|stopped (?:at|in|near|outside)|works? (?:at|in)|working (?:at|in)|plays? (?:at|for|in)|trains? (?:at|with)|spends time (?:at|in|around)|meets? (?:up )?(?:at|in)|linked to|links to|known to frequent|reported to frequent|travels? to|travelling to|travelled to|enrolled at|on roll at|excluded from|placed (?:at|in)|member of|contacted (?:on|via)|active on|uses";
const DOES = new RegExp(
  `^((?:(?:he|she|they|yp|the yp|the young person|young person|child)\\s+)?(?:(?:is|was|has been|have been|been|also|often|regularly|frequently|currently|previously|sometimes|formerly|now|believed to be|thought to be)\\s+)*(?:${VERBS}))\\s+(?:(?:the|a|an|his|her|their|local)\\s+)?(?=\\S)`,
  "iu",
);
const SAID = new RegExp(
  `\\b(?:(?:was|were|is|been|being)\\s+)?(?:stays?|staying|stayed|lives?|living|lived|resides?|attends?|attended|arrested|found|seen|stabbed|assaulted|robbed|frequents?|visits?|hangs? (?:out|around)|works?|placed|excluded|meets?|sells?|deals?|dealing|grew up|born|goes|travels)\\b[^.,;()–—]*`,
  "iu",
);
const KINDS_BY_NOUN = [...PLACE_NOUNS.keys()].sort((a, b) => b.length - a.length);

function kindOf(name: string): PlaceKind {
  const folded = ` ${foldWords(name)} `;
  const noun = KINDS_BY_NOUN.find((candidate) => folded.includes(` ${foldWords(candidate)} `));
  return (noun === undefined ? undefined : PLACE_NOUNS.get(noun)) ?? KIND_WORDS.get(foldWords(name)) ?? "not-known";
}

const tidyNote = (text: string) => {
  const note = text.replace(/^\s*[-–—:;,.]+\s*/u, "").trim();
  return (/^\(([^()]*)\)\.?$/u.exec(note)?.[1] ?? note).trim();
};
const asPlace = ({ name, kind, unknown }: FoundPlace): NamedPlace => ({ name, kind, unknown, sure: true });
const STRONG = new Set(["address", "named", "online", "brand", "town", "placed"]);

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
  return { places, end };
}

/** The name of the place a text begins with, and the rest of the text. */
function takePlaces(text: string): { places: NamedPlace[]; rest: string } | undefined {
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

/** "Nan's", "girlfriend's house": whose place it is, with the place behind it. */
const SOMEONES = new RegExp(`${RELATION.source}['’]s?(?:\\s+(?:house|home|address|flat|place))?$`, "iu");

/** "Home – 14 Acacia Road" has the place behind the dash; "School – bullied by older pupils" before it. */
function afterKind(text: string): { kind: PlaceKind; label: string; rest: string } | undefined {
  const [label = ""] = text.split(LABEL_BREAK);
  const folded = label.trim().toLowerCase().replace(/[’]/gu, "'");
  const kind = KIND_WORDS.get(folded) ?? (SOMEONES.test(folded) ? "address" : undefined);
  const rest = text.slice(label.length).replace(/^\s*[-–—:]+\s*/u, "");
  if (!kind || rest.trim() === "" || rest.length === text.length) return undefined;
  const place = findPlaces(rest).find(({ by }) => STRONG.has(by));
  const word = rest.split(/[\s,.;]/u)[0] ?? "";
  const named =
    place?.start === 0 ||
    (startsLikeName(word) &&
      rest
        .split(BREAK)[0]
        ?.split(" ")
        .every((part) => startsLikeName(part) || /^(?:→|->|>|to|and|&|of|the)$/u.test(part)));
  return named ? { kind, label, rest } : undefined;
}

/** Reads one line of the row of linked contexts. */
export function readContextLine(line: string): ContextLine {
  let text = line.trim().replace(/(?<=\p{L}{3})[.;,]+$/u, "");
  if (saysNothing(text)) return { type: "nothing" };
  if (/^[^–—()]{1,40}:\s*$/u.test(text)) return { type: "heading", text: text.replace(/:\s*$/u, "") };
  const labelled = EFFECT_LABEL.exec(text);
  const labelEffect = labelled?.[1]
    ? effectOf(labelled[1] === "good" ? "positive" : labelled[1].replace(/high.risk|concerning|risky/iu, "harmful"))
    : "not-known";
  if (labelled) text = text.slice(labelled[0].length);
  const kind = afterKind(text);
  if (kind) text = kind.rest;
  const does = DOES.exec(text) ?? personDoes(text);
  const taken = takePlaces(does ? text.slice(does[0].length) : text);
  if (!taken) return { type: "words" };
  const note = tidyNote(taken.rest);
  const said =
    does?.[1]?.replace(/^(?:he|she|they|yp|the yp|the young person|young person|child)\s+/iu, "").trim() ??
    SAID.exec(note)?.[0]?.trim() ??
    (kind && /home|address|placement|['’]s/iu.test(kind.label) ? kind.label.trim() : "");
  const effect = labelEffect === "not-known" ? effectOf(note) : labelEffect;
  const places = taken.places.map((place) => ({
    ...place,
    kind: kind && (place.kind === "not-known" || place.kind === "other" || place.kind === "area") ? kind.kind : place.kind,
  }));
  return { type: "places", places, effect, nature: said.slice(0, 80).trim(), note };
}

/** "Male A attends youth club": who does it is known from the table. */
function personDoes(text: string): RegExpExecArray | null {
  const person = takeName(text);
  if (!person) return null;
  const rest = text.slice(person.end).trimStart();
  const does = DOES.exec(rest);
  if (!does) return null;
  does[0] = text.slice(0, text.length - rest.length) + does[0];
  return does;
}
