import { addressParts, type AddressParts } from "../address";
import { isOneSlip, nearWord } from "../distance";
import { findPlaces } from "../findPlaces";
import { remember } from "../remember";
import { samePlace } from "../samePlace";
import { foldWords } from "../tokens";
import { TOWNS } from "../words/gazetteer";
import { STREET_TYPES } from "../words/places";
import { wordSet } from "../words/wordList";
import type { Likeness } from "./traits";

type Address = Pick<AddressParts, "flat" | "number" | "postcode"> & { names: string[]; types: string[]; towns: string[] };

const TYPE_NAMES = new Set(Object.values(STREET_TYPES));

/** Words of an address by what they tell: "Old Ford Road, Bow" is the name Old Ford, the type road and the town Bow. */
const addressOf = remember((written: string): Address => {
  const { flat, number, postcode, words } = addressParts(written);
  // "St" before a town is a street: "4 Fairholme St Bow".
  const spelt = words.map((word, at) =>
    word === "st" && at > 0 && at < words.length - 1 && !words.some((other) => TYPE_NAMES.has(other)) ? "street" : word,
  );
  const first = spelt.findIndex((word, at) => at > 0 && TYPE_NAMES.has(word));
  const end = first < 0 ? spelt.length : first;
  const towns = spelt.slice(end + 1).filter((word) => TOWNS.has(word) && word !== "london");
  const types = spelt.slice(end).filter((word) => TYPE_NAMES.has(word));
  return { flat, number, postcode, names: spelt.slice(0, end), types, towns };
}, 5000);

/** Whether all words of the shorter one have their like in the longer; `slips` where some are only spelt nearly alike. */
function within(a: readonly string[], b: readonly string[]): { all: boolean; extra: number; slips: boolean } {
  const [short, long] = a.length <= b.length ? [a, [...b]] : [b, [...a]];
  let slips = false;
  const all = short.every((word) => {
    const exact = long.indexOf(word);
    const at = exact >= 0 ? exact : long.findIndex((other) => nearWord(word, other));
    if (at < 0) return false;
    slips ||= exact < 0;
    long.splice(at, 1);
    return true;
  });
  return { all: all && short.length > 0, extra: long.length, slips };
}

/** All the letters of two names, whatever the spaces, but for one. */
function oneSlip(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(""), b.join("")];
  return Math.min(one.length, other.length) >= 8 && isOneSlip(one, other) && !/\p{N}/u.test(one + other);
}

const differ = (x: string, y: string) => x !== "" && y !== "" && x !== y;
const codesFit = (x: string, y: string) => x === "" || y === "" || x.startsWith(y) || y.startsWith(x);
const isWholeCode = (code: string) => /\d[a-z]{2}$/u.test(code) && code.length >= 5;

/** Two addresses with a house number. */
function alikeAddress(a: Address, b: Address): Likeness | undefined {
  if (a.number !== b.number || differ(a.flat, b.flat)) return undefined;
  // Streets of one name there are in many towns. A town is often told loosely, a postcode is not.
  if (!codesFit(a.postcode, b.postcode)) return undefined;
  const sameCode = a.postcode === b.postcode && isWholeCode(a.postcode);
  const slipped = oneSlip(a.names, b.names);
  const { all, extra, slips } = slipped
    ? { all: true, extra: 0, slips: a.names.join("") !== b.names.join("") }
    : within(a.names, b.names);
  const sameType = a.types.length === 0 || b.types.length === 0 || a.types.some((type) => b.types.includes(type));
  const streets = all && sameType && extra <= 1;
  if (!streets && !(sameCode && (all || a.names.length === 0 || b.names.length === 0))) return undefined;
  const towns = a.towns.length > 0 && b.towns.length > 0 && !a.towns.some((town) => b.towns.includes(town));
  if (towns && (a.postcode === "" || b.postcode === "")) return undefined;
  const parts = [
    "the same number",
    ...(sameCode ? ["the same postcode"] : []),
    slips || extra > 0 ? "a street of nearly the same name" : "the same street",
  ];
  if (a.flat !== "" && a.flat === b.flat) parts.unshift("the same flat");
  return { reasons: [...parts, ...(a.flat !== b.flat ? ["only one has a flat"] : [])] };
}

/** Nouns alone ("the park"), towns, shops of a chain and apps are everybody's. */
const isOwnPlace = remember((name: string): boolean => {
  if (TOWNS.has(foldWords(name))) return false;
  return findPlaces(spelt(name)).some(({ by }) => by === "address" || by === "named");
}, 5000) as (name: string) => boolean;

/** "Maplin Leisure Ctr" with its noun written out, in capitals as names are. */
const spelt = (name: string) =>
  addressParts(name)
    .words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/** These tell two parks or schools of one name apart. */
export const TELLING_APART = wordSet(
  "old new upper lower great little north south east west st infant infants junior juniors primary secondary",
);
const marksOf = (name: string) => addressParts(name).words.filter((word) => TELLING_APART.has(word));

/** Of the nouns of schools, one that only one of them has ("Hillside Primary School", "Hillside School") says nothing. */
const SCHOOLS = wordSet("primary secondary infant infants junior juniors");

function marksDiffer(ours: string, theirs: string): boolean {
  const [a, b] = [marksOf(ours), marksOf(theirs)];
  const lacks = (some: string[], others: string[]) => some.filter((mark) => !others.includes(mark));
  const [left, right] = [lacks(a, b), lacks(b, a)];
  if (left.length > 0 && right.length > 0) return true;
  return [...left, ...right].some((mark) => !SCHOOLS.has(mark));
}

/** Whether two places of two networks may be one, and why, in words that say nothing of how the other network writes it. */
export function alikePlace(ours: string, theirs: string): Likeness | undefined {
  const [a, b] = [addressOf(ours), addressOf(theirs)];
  if (a.number !== "" && b.number !== "") return alikeAddress(a, b);
  const [wordsA, wordsB] = [addressParts(ours).words, addressParts(theirs).words];
  const slipped = oneSlip(wordsA, wordsB);
  if (!slipped && marksDiffer(ours, theirs)) return undefined;
  const found = slipped ? { same: wordsA.join("") === wordsB.join(""), reasons: [] } : samePlace(ours, theirs);
  // Asked last, since whether a name is a place's own takes longest to tell.
  if (!found || !isOwnPlace(ours) || !isOwnPlace(theirs)) return undefined;
  const same = found.same || found.reasons.includes("the same address, abbreviated differently");
  return { reasons: [same ? "the same name" : "nearly the same name"] };
}
