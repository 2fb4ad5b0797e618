import { isCode } from "../record";
import { distance, nearWord } from "./distance";
import { remember } from "./remember";
import { foldWords } from "./tokens";
import type { Sameness } from "./samePlace";
import { wordSet } from "./words/wordList";
import { TITLES } from "./words/agencies";

/** What is known of someone, as far as it helps to tell people apart. */
export type Named = { name: string; aliases?: readonly string[] | undefined; born?: string | undefined };

/** Spellings and short forms of one first name. */
const ONE_NAME = [
  "mohammed muhammad mohamed mohammad muhammed mohamad mo",
  "alex alexander alexandra alexandria",
  "sam samuel samantha",
  "danny daniel dan danielle",
  "chris christopher christian",
  "mike michael mikey mick",
  "matt matthew matty",
  "joe joseph joey",
  "josh joshua",
  "tom thomas tommy",
  "rob robert bob bobby robbie",
  "will william bill billy liam",
  "kate katie katherine catherine kathryn cathy",
  "beth elizabeth lizzie liz eliza",
  "abdul abdal",
  "jay jayden jaydon jaiden",
  "tony anthony",
  "steve steven stephen",
  "jim james jimmy jamie",
  "jack john jon johnny jonathan",
  "zak zac zach zachary zack",
  "ali aly",
  "yusuf youssef yousef yusef yousuf",
  "ibrahim ebrahim",
  "aisha ayesha aysha aishah",
  "fatima fatema fatimah",
  "hasan hassan",
  "hussain hussein husain",
  "ahmed ahmad",
].map((names) => wordSet(names));

const wordsOf = remember(
  (name: string): readonly string[] =>
    foldWords(name)
      .split(" ")
      .filter((word) => word !== "" && !TITLES.has(word)),
  2000,
);

const variants = (a: string, b: string) => ONE_NAME.some((names) => names.has(a) && names.has(b));
const isInitial = (a: string, b: string) => a.length === 1 && b.startsWith(a);

/** Why one word of a name may stand for another, or undefined. */
function alike(a: string, b: string): string | undefined {
  if (a === b) return "";
  if (isInitial(a, b) || isInitial(b, a)) return "initial and name";
  if (variants(a, b)) return "forms of one first name";
  if (nearWord(a, b)) return "spelt nearly alike";
  return undefined;
}

/** A single name may be compared by spelling only where a slip of the pen is likelier than another name. */
function nearSingle(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) >= 5) return distance(a, b, 1) <= 1;
  return Math.min(a.length, b.length) >= 3 && (a === `${b}h` || b === `${a}h` || a === `${b}e` || b === `${a}e`);
}

function compareNames(first: string, second: string): Sameness | undefined {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const [headA, headB] = [a[0], b[0]];
  if (headA === undefined || headB === undefined) return undefined;
  if (a.join(" ") === b.join(" ")) return { same: true, reasons: ["the same name"] };
  if (isCode(first) || isCode(second)) return undefined;
  if ([...a].sort().join(" ") === [...b].sort().join(" ")) return { same: false, reasons: ["the same names in another order"] };
  if (a.length === 1 && b.length === 1) {
    if (variants(headA, headB)) return { same: false, reasons: ["forms of one first name"] };
    return nearSingle(headA, headB) ? { same: false, reasons: ["spelt nearly alike"] } : undefined;
  }
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) {
    const only = short[0] ?? "";
    if (only.length < 3 || !long.includes(only)) return undefined;
    return { same: false, reasons: [long[0] === only ? "the same first name" : "the same surname"] };
  }
  // Every word of the shorter name has its like in the longer one, in order of first and last.
  const reasons = short.map((word) => long.map((other) => alike(word, other)).find((reason) => reason !== undefined));
  if (reasons.some((reason) => reason === undefined)) return undefined;
  if (short.every((word) => word.length === 1)) return undefined;
  const said = [...new Set(reasons.filter((reason): reason is string => reason !== undefined && reason !== ""))];
  return { same: false, reasons: said.length > 0 ? said : ["one has a further name"] };
}

/**
 * Whether two may be one person, and why. Codes ("Male B") are never near one another; whole dates of birth that differ
 * make two people. Undefined where nothing speaks for it.
 */
export function samePerson(first: Named, second: Named): Sameness | undefined {
  const [bornA, bornB] = [first.born ?? "", second.born ?? ""];
  if (bornA.length === 10 && bornB.length === 10 && bornA !== bornB) return undefined;
  const names = compareNames(first.name, second.name);
  const found = names ?? aliasOf(first, second) ?? aliasOf(second, first);
  if (!found) return undefined;
  const born = bornA !== "" && bornA === bornB ? ["the same date of birth"] : [];
  return { same: found.same, reasons: [...born, ...found.reasons] };
}

function aliasOf(first: Named, second: Named): Sameness | undefined {
  const theirs = [second.name, ...(second.aliases ?? [])].map((name) => wordsOf(name).join(" "));
  const shared = (first.aliases ?? []).find((alias) => theirs.includes(wordsOf(alias).join(" ")) && wordsOf(alias).length > 0);
  return shared ? { same: false, reasons: [`both go by “${shared}”`] } : undefined;
}
