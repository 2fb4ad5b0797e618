import {
  BETWEEN_THEM,
  findPeople,
  findPlaces,
  foldWords,
  PLURAL_RELATIONS,
  RELATION,
  RELATION_FIRST,
  saysNothing,
} from "../../matching";
import { noIdentity, readMarks } from "./identity";
import { isMarks } from "./marksLine";
import { orderOf, turnedRound, type Order } from "./order";
import { takeReach } from "./reachMarks";
import { lendSurname, takeIdentity, takePeople, type NamedPerson } from "./takePeople";

export type { NamedPerson } from "./takePeople";

/**
 * A line of the row of linked people: the people it names and the note about them, or that it names nobody. `relation` is
 * what the line says they are before it says who ("Mum – Sarah Doyle"), and `owner` whose, where it says
 * ("Ella's cousin Tia"). `order` where two names stand there with a comma between them.
 */
export type PersonLine =
  | { type: "people"; people: NamedPerson[]; relation: string; owner: string; note: string; between: boolean; order?: Order }
  | { type: "nothing" }
  | { type: "heading"; text: string }
  | { type: "words" };

const SEPARATOR = /^\s*(?:[-–—:=;,|•]+|\t)\s*/u;
const unbracket = (text: string) => /^\(([^()]*)\)\.?$/u.exec(text)?.[1] ?? text;
const tidyNote = (text: string) => unbracket(text.replace(SEPARATOR, "").trim()).trim();

/** "brother Reece", "cousin of Reece Hart": somebody else is named. */
function namesAnother(words: string): boolean {
  const relation = RELATION.exec(words);
  const next = relation ? words.slice(relation.index + relation[0].length) : "";
  return /^\s+(?:of\s+)?\p{Lu}/u.test(next) || findPeople(words, findPlaces(words)).length > 0;
}

/** How far before a bracket it is looked who is named: a name and what they are to somebody. */
const NEAR = 60;

/** A note without what stands in brackets behind somebody else's name: "brother Reece (DOB 12/05/2011)" tells when Reece was born. */
const aboutThemselves = (note: string) =>
  note.replace(/\([^()]*\)/gu, (bracket, at: number) => {
    const before = note.slice(Math.max(0, at - NEAR), at).split(/[,;()–—\n]/u);
    return namesAnother(before.at(-1) ?? "") ? "" : bracket;
  });

function withNote(text: string, at: number, relation: string, surnameFirst = false): PersonLine | undefined {
  const taken = takePeople(text, at);
  if (!taken) return undefined;
  const after = tidyNote(text.slice(taken.end));
  const told = [taken.left, after].filter(Boolean).join(", ");
  const words = `${relation} ${told}`;
  const plural = PLURAL_RELATIONS.find((phrase) => new RegExp(`\\b${phrase}\\b`, "iu").test(words)) ?? "";
  const order = orderOf(text.slice(at), taken.people, words.trim(), plural);
  const [surname, given] = taken.people;
  const isOne = order === "one" || order === "likely" || (surnameFirst && (order === "either" || order === "open"));
  const whole = isOne && surname && given ? turnedRound(surname, given) : undefined;
  const between = taken.people.length > 1 && BETWEEN_THEM.has(foldWords(plural).split(" ")[0] ?? "");
  const people = whole ? [whole] : taken.andOnly || between ? lendSurname(taken.people) : taken.people;
  const single = people.length === 1 ? people[0] : undefined;
  const note = single && !single.unknown && !single.group ? takeReach(told, single) : told;
  if (single) readMarks(aboutThemselves(note), single, { quotes: false });
  if (single) single.age ||= /(?:^|[,;])\s*(\d{1,2})\s*(?=$|[,;])/u.exec(note)?.[1] ?? "";
  return { type: "people", people, relation, owner: "", note, between: between && !whole, ...(order && { order }) };
}

/** "Mum – Sarah Doyle", "Older brother Reece", "Friends from school: Jay, Tom", or only "Mum". */
function relationFirst(text: string): PersonLine | undefined {
  const match = RELATION_FIRST.exec(text);
  const relation = match?.[1];
  if (!match || !relation) return undefined;
  const rest = text.slice(match[0].length);
  const lead = LEAD.exec(rest);
  const where = lead ? `${relation}${lead[0].replace(/(?:[-–—:(=,\s]|\b(?:is|was|called|named)\b)+$/u, "")}` : relation;
  const named = lead ? withNote(text, match[0].length + lead[0].length, where) : undefined;
  if (named?.type === "people" && /\(\s*$/u.test(lead?.[0] ?? "")) named.note = named.note.replace(/^\)\s*(?:[-–—:,]\s*)?/u, "");
  return named ?? onlyRelation(text, relation, match[0].length);
}
/** What may stand between a relation and the name: where they know each other from, a separator, or just a space. */
const LEAD =
  /^(?:\s+(?:from|at|through|via|in)\s+[^–—:(-]{1,40})?(?:\s*[-–—:(=,]\s*|\s+(?:is|was|called|named)\s+|\s+(?=[\p{Lu}\p{Lo}“"‘'?]))/u;

/** Nobody is named: the relation itself stands for the person, unless a sentence goes on ("Friend of the family said …"). */
function onlyRelation(text: string, relation: string, at: number): PersonLine | undefined {
  const rest = text.slice(at);
  if (!/^\s*(?:$|[-–—:(,;?])/u.test(rest) && rest.trim().split(/\s+/u).length > 6) return undefined;
  const group = PLURAL_RELATIONS.includes(relation.toLowerCase());
  // "Peers at Hillside School": several people are told apart by where they are.
  const where = group ? (/^\s+(?:at|from|in)\s+[^–—:(,;]+/u.exec(rest)?.[0].trimEnd() ?? "") : "";
  const name = `${relation}${where}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const person: NamedPerson = { ...noIdentity(), name, unknown: true, group, sure: true, surnameLent: false };
  const identity = takeIdentity(text, at + where.length, person);
  const note = [identity.left, tidyNote(text.slice(identity.end))].filter(Boolean).join(", ");
  return { type: "people", people: [person], relation, owner: "", note, between: false };
}

/** "Ella's cousin Tia" is Tia, and says whose cousin. */
function owned(text: string): PersonLine | undefined {
  const match = /^(\p{Lu}[\p{L}\p{M}-]*(?:\s+\p{Lu}[\p{L}\p{M}-]*){0,2})['’]s\s+/u.exec(text);
  const line = match?.[1] ? relationFirst(text.slice(match[0].length)) : undefined;
  return line?.type === "people" && match?.[1] ? { ...line, owner: match[1] } : undefined;
}

const read = (text: string, surnameFirst: boolean) => relationFirst(text) ?? owned(text) ?? withNote(text, 0, "", surnameFirst);

/** Reads one line of the row of linked people or groups. `surnameFirst` where the lines around it are written so. */
export function readPersonLine(line: string, { surnameFirst = false } = {}): PersonLine {
  const text = line.trim();
  if (saysNothing(text)) return { type: "nothing" };
  if (/^[^–—()]{1,40}:\s*$/u.test(text)) return { type: "heading", text: text.replace(/:\s*$/u, "") };
  if (isMarks(text)) return { type: "words" };
  // "“Uncle” Ray": where quotes stand in the way of a name, the line is read without them.
  return (
    read(text, surnameFirst) ??
    (/[“”"]/u.test(text) ? read(text.replace(/[“”"]/gu, ""), surnameFirst) : undefined) ?? { type: "words" }
  );
}
