import type { PartialDate } from "../../record";
import { birthdayIn, datesIn, type FoundDate } from "./dates";
import { readReach } from "./reachMarks";

/** What tells one person from another beside the name. */
export type Identity = {
  aliases: string[];
  born: PartialDate;
  age: string;
  identifiers: { label: string; value: string }[];
  /** "?" or a word like it stood with the name itself. */
  doubted: boolean;
  sex: "male" | "female" | "";
};

export const noIdentity = (): Identity => ({ aliases: [], born: "", age: "", identifiers: [], doubted: false, sex: "" });

const BORN = /\b(?:d\.?\s?o\.?\s?b\.?|born(?:\s+(?:on|in))?|date of birth|b\.(?=\s?\d))\s*[:\-–]?\s*/iu;
const AGE = /\b(?:aged?|age:)\s*:?\s*(\d{1,2})\b|\b(\d{1,2})\s*-?\s*(?:yrs?|years?|y\/?o|yo)(?:[\s-]*old)?\b/iu;
const ALIAS =
  /\b(?:a\.?k\.?a\.?|also known as|known as|street name|nick\s?named?|nickname|goes by|alias|called)\s*[:\-–]?\s*(?:the name\s+)?/iu;
const QUOTES = /[“"‘']([\p{L}\p{N}][^”"’']{0,40})[”"’'](?![\p{L}\p{N}])/u;
const NUMBERS =
  /\b(mosaic(?:\s+id)?|nhs(?:\s+no\.?|\s+number)?|upn|pnc(?:\s*id)?|urn|crn|lcs(?:\s+id)?|id)\s*(?:no\.?|number)?\s*[:#]?\s*([A-Z]{0,3}\d[\dA-Z/-]{3,})/iu;
const SEX = new Map<string, Identity["sex"]>(
  Object.entries({
    m: "male",
    male: "male",
    boy: "male",
    f: "female",
    female: "female",
    girl: "female",
  } as const),
);

/** The name given after "aka": in quotes, or the words in capitals that follow. */
function aliasAfter(text: string, at: number): { alias: string; end: number } | undefined {
  const rest = text.slice(at);
  const match =
    /^[“"‘']([^”"’']{1,40})[”"’']/u.exec(rest) ??
    /^((?:[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}'’.-]*)(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}'’.-]*){0,2})/u.exec(rest);
  const alias = match?.[1]?.replace(/[.\s]+$/u, "") ?? "";
  return match && alias !== "" ? { alias, end: at + match[0].length } : undefined;
}

/** The date that a word for birth is followed by; a year alone counts there too. */
function dateBehind(text: string, at: number): Pick<FoundDate, "date" | "end"> | undefined {
  const date = datesIn(text)[0];
  if (date && date.start <= at + 1) return date;
  const year = /^(?:19|20)\d\d(?![\d/.-])/u.exec(text.slice(at))?.[0];
  return year === undefined ? undefined : { date: year, end: at + year.length };
}

/** One piece of what stands in brackets or after a comma; true where it is about who the person is and nothing else. */
export function readPiece(piece: string, identity: Identity): boolean {
  const text = piece.trim();
  if (text === "") return true;
  if (/^\?+$|^(?:name\s+)?(?:tbc|unconfirmed|spelling\??|sp\??|sic)$/iu.test(text)) {
    identity.doubted = true;
    return true;
  }
  const sex = SEX.get(text.toLowerCase());
  if (sex) {
    identity.sex = sex;
    return true;
  }
  const year = /^(?:y|yr|year)\s?(\d{1,2})$/iu.exec(text)?.[1];
  if (year) {
    identity.identifiers.push({ label: "School year", value: year });
    return true;
  }
  const years = /^(?:aged?\s*:?\s*)?(\d{1,2})\s*(?:(?:yrs?|years?|y\/?o|yo)(?:[\s-]*old)?)?\s*(m|f|male|female)?\??$/iu.exec(
    text,
  );
  if (years) {
    identity.age ||= years[1] ?? "";
    identity.sex ||= SEX.get(years[2]?.toLowerCase() ?? "") ?? "";
    return true;
  }
  const birthday = birthdayIn(text);
  if (birthday !== "") {
    identity.born ||= birthday;
    return true;
  }
  if (readReach(text, identity)) return true;
  const before = JSON.stringify(identity);
  const left = readMarks(text, identity);
  return JSON.stringify(identity) !== before && left.replace(/[^\p{L}\p{N}]/gu, "") === "";
}

/** Finds marks of identity anywhere in a text and returns the text without them; a word in quotes is an alias beside a name only. */
export function readMarks(text: string, identity: Identity, { quotes = true }: { quotes?: boolean } = {}): string {
  let left = text;
  const born = BORN.exec(left);
  const date = born ? dateBehind(left.slice(born.index), born[0].length) : undefined;
  if (born && date) {
    identity.born ||= date.date;
    left = left.slice(0, born.index) + left.slice(born.index + date.end);
  }
  const number = NUMBERS.exec(left);
  if (number?.[1] && number[2]) {
    identity.identifiers.push({ label: number[1], value: number[2] });
    left = left.replace(number[0], "");
  }
  const age = AGE.exec(left);
  if (age) {
    identity.age ||= age[1] ?? age[2] ?? "";
    left = left.replace(age[0], "");
  }
  const alias = ALIAS.exec(left);
  const named = alias ? aliasAfter(left, alias.index + alias[0].length) : undefined;
  if (alias && named) {
    identity.aliases.push(named.alias);
    left = left.slice(0, alias.index) + left.slice(named.end);
  } else if (quotes && QUOTES.test(left)) {
    const quoted = QUOTES.exec(left);
    if (quoted?.[1] && quoted[1].split(/\s+/u).length <= 3) {
      identity.aliases.push(quoted[1]);
      left = left.replace(quoted[0], "");
    }
  }
  return left;
}
