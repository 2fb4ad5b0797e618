import { isCode } from "../../record";
import { givenNames } from "../words/givenNames";
import { alikeBorn, yearsApart, type BornAlike } from "./alikeBorn";
import { alikeNames, type NamesAlike } from "./alikeNames";
import { alikePlace } from "./alikePlace";
import { nameWords } from "./nameWords";
import type { Likeness, Traits } from "./traits";

const ORDER: readonly NamesAlike["how"][] = ["whole", "first", "alone", "crossed", "family"];
const softness = ({ ways, further }: NamesAlike) => ways.filter((way) => way !== "same").length + (further ? 0.5 : 0);

/** What somebody goes by that is no first name and no short form of one: "Ghost". */
const streetNames = ({ names }: Traits) =>
  names
    .map((name) => nameWords(name).join(" "))
    .filter((name) => /^[\p{L}\p{N}]{3,}$/u.test(name) && givenNames(name).length === 0 && !isCode(name));

/** The names of two that go together best; codes ("Male B") name nobody, and street names are looked at by themselves. */
function bestNames(a: Traits, b: Traits): NamesAlike | undefined {
  const named = (traits: Traits) => {
    const full = traits.names.filter((name) => !isCode(name) && nameWords(name).length > 1);
    // What somebody with a full name is called besides counts with that name, or as a street name.
    return full.length > 0 ? full : traits.names.filter((name) => !isCode(name));
  };
  const all = named(a).flatMap((one) => named(b).flatMap((other) => alikeNames(one, other) ?? []));
  return all.sort((x, y) => ORDER.indexOf(x.how) - ORDER.indexOf(y.how) || softness(x) - softness(y))[0];
}

/** Nobody knows another name of theirs. */
const isOnly = (traits: Traits, name: string) => traits.names.every((one) => isCode(one) || nameWords(one).join(" ") === name);

const initials = (name: string) => (/^[\p{Lu}. ]{2,7}$/u.test(name) ? name.replace(/[^\p{L}]/gu, "") : "");
function shareInitials(a: Traits, b: Traits): boolean {
  const short = (traits: Traits) => traits.names.map(initials).filter((letters) => letters.length > 1);
  const long = (traits: Traits) =>
    traits.names.map((name) =>
      nameWords(name)
        .map((word) => word.charAt(0).toUpperCase())
        .join(""),
    );
  return short(a).some((letters) => long(b).includes(letters)) || short(b).some((letters) => long(a).includes(letters));
}

const share = (one: readonly string[], other: readonly string[]) => one.find((value) => other.includes(value));

type Evidence = {
  born: BornAlike | "generation";
  apart: number;
  phone: boolean;
  home: boolean;
  homesDiffer: boolean;
  street: string;
};

const GENERATION = 25;
const yearNow = new Date().getFullYear();
const isGrown = ({ born }: Traits) => born !== "" && yearNow - Number(born.slice(0, 4)) > GENERATION;
const otherAge = (a: Traits, b: Traits) => a.age === "child" && (b.age === "adult" || isGrown(b));

function evidenceOf(a: Traits, b: Traits): Evidence {
  const home = a.homes.some((one) => b.homes.some((other) => alikePlace(one, other) !== undefined));
  return {
    born: otherAge(a, b) || otherAge(b, a) ? "generation" : alikeBorn(a.born, b.born),
    apart: yearsApart(a.born, b.born),
    phone: share(a.phones, b.phones) !== undefined,
    home,
    homesDiffer: !home && a.homes.length > 0 && b.homes.length > 0,
    street: share(streetNames(a), streetNames(b)) ?? "",
  };
}

const agrees = (born: Evidence["born"]) => born === "same" || born === "turned";

/** Whole names that go together: enough by themselves, unless the date of birth speaks against it or half a borough bears them. */
function wholeIsEnough(names: NamesAlike, { born, apart, phone, home, homesDiffer, street }: Evidence): boolean {
  const soft = names.ways.filter((way) => way === "slip" || way === "short").length;
  const initial = names.ways.includes("initial");
  const more = phone || street !== "" || home;
  if (agrees(born) || born === "as-far") return true;
  if (born === "slip") return (soft <= 1 && !names.common) || more;
  if (born === "another") return apart < 12 && (phone || street !== "" || home) && soft === 0 && !initial;
  if (initial || (names.otherFirst && !names.swapped)) return more;
  // "Jessica Smith" and "Jessica Moran-Smith", with nothing else to go by.
  const loose = names.further || soft > 0;
  return more || (!(names.common && (homesDiffer || loose)) && !(names.further && homesDiffer));
}

function isEnough(names: NamesAlike | undefined, evidence: Evidence, a: Traits, b: Traits): boolean {
  const { born, phone, home, street } = evidence;
  // A father and his son.
  if (born === "generation") return false;
  const free = born !== "another";
  if (street !== "" && free) {
    if (born === "same" || phone || home || (names && names.how !== "family" && names.how !== "crossed")) return true;
    if (isOnly(a, street) || isOnly(b, street)) return true;
  }
  switch (names?.how) {
    case "whole":
      return wholeIsEnough(names, evidence);
    case "first":
      return born === "same" || (free && (phone || home));
    case "alone":
      return born === "same" || (free && !names.ways.includes("initial") && (phone || home));
    case "crossed":
      return born === "same";
    case "family":
    case undefined:
      return born === "same" && shareInitials(a, b);
  }
}

function nameReasons(names: NamesAlike | undefined): string[] {
  if (!names || names.how === "family") return [];
  if (names.how === "alone")
    return [names.ways.includes("initial") ? "the same initial" : "the same first name, and no more of the name"];
  if (names.how === "crossed") return ["a name of theirs, in another place"];
  if (names.how === "first") return ["the same first name, beside another surname"];
  const { ways, swapped, further, common } = names;
  const as = [
    ...(ways.includes("short") ? ["a short form of the name"] : []),
    ...(ways.includes("spelling") ? ["the name in another spelling"] : []),
    ...(ways.includes("slip") ? ["the name spelt nearly alike"] : []),
    ...(ways.includes("initial") ? ["an initial in place of a name"] : []),
    ...(swapped ? ["the names in another order"] : []),
    ...(further ? ["one has a further name"] : []),
  ];
  return [...(as.length === 0 ? ["the same name"] : as), ...(common ? ["many are called so"] : [])];
}

const BORN: Readonly<Record<Evidence["born"], string>> = {
  generation: "one is a child and the other grown up",
  same: "the same date of birth",
  turned: "day and month of birth the other way round",
  slip: "the date of birth differs in one place",
  "as-far": "the same date of birth as far as it is known",
  unknown: "no date of birth to tell by",
  another: "another date of birth",
};

/**
 * Whether two people of two networks may be one, and why. What is said holds nothing of the other network but what ours has too:
 * that it is the same, or in what way it is not.
 */
export function alikePerson(ours: Traits, theirs: Traits): Likeness | undefined {
  const evidence = evidenceOf(ours, theirs);
  const handle = share(ours.handles, theirs.handles) !== undefined;
  const names = bestNames(ours, theirs);
  if (!handle && !isEnough(names, evidence, ours, theirs)) return undefined;
  const said = nameReasons(names);
  const reasons = [
    ...(handle ? ["the same name used online"] : []),
    ...(evidence.phone ? ["the same telephone number"] : []),
    ...said,
    ...(evidence.street === "" ? [] : ["the same other name"]),
    ...(said.length === 0 && shareInitials(ours, theirs) ? ["the same initials"] : []),
    BORN[evidence.born],
    ...(evidence.home ? ["the same address"] : []),
    ...(evidence.homesDiffer ? ["another address"] : []),
  ];
  return { reasons };
}
