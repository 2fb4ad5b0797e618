import { BETWEEN_THEM, foldWords, PLURAL_RELATIONS, RELATION, RELATION_FIRST, saysNothing } from "../../matching";
import { noIdentity, readMarks, readPiece, type Identity } from "./identity";
import { takeName } from "./takeName";

export type NamedPerson = Identity & { name: string; unknown: boolean; group: boolean; sure: boolean; surnameLent: boolean };

/**
 * A line of the row of linked people: the people it names and the note about them, or that it names nobody. `relation` is
 * what the line says they are before it says who ("Mum – Sarah Doyle").
 */
export type PersonLine =
  | { type: "people"; people: NamedPerson[]; relation: string; note: string; between: boolean }
  | { type: "nothing" }
  | { type: "heading"; text: string }
  | { type: "words" };

const SEPARATOR = /^\s*(?:[-–—:=;,|•]+|\t)\s*/u;
const JOINT = /^\s*(?:,\s*and\b|,|&|\+|\/|\band\b|\bplus\b)\s*/iu;

/** Reads what belongs to the name just taken: "(15, M)", ", 16", "aka Tiny", "?". Returns how far it read and what was left of brackets. */
function takeIdentity(text: string, from: number, identity: Identity): { end: number; left: string } {
  let end = from;
  let left = "";
  for (;;) {
    const rest = text.slice(end);
    const mark = /^\s*\?+/u.exec(rest);
    const bracket = /^\s*[([]([^)\]]*)[)\]]/u.exec(rest);
    const bare =
      /^\s*,?\s*((?:aged?\s*)?\d{1,2}(?:\s*(?:yrs?|years?|y\/?o)(?:[\s-]*old)?)?)(?=\s*(?:$|[,;(–—-]|\band\b|&))/iu.exec(rest);
    const spoken =
      /^\s*[,–-]?\s*(?=(?:a\.?k\.?a|also known as|known as|d\.?\s?o\.?\s?b|born|aged?\s|nicknamed|“|"|‘|'\p{L}))/iu.exec(rest);
    if (mark) {
      identity.doubted = true;
      end += mark[0].length;
    } else if (bracket) {
      const pieces = (bracket[1] ?? "").split(/[,;]/u);
      const rest = pieces.filter((piece) => !readPiece(piece, identity));
      if (rest.length === pieces.length) return { end, left };
      left = [left, rest.map((piece) => piece.trim()).join(", ")].filter(Boolean).join(", ");
      end += bracket[0].length;
    } else if (bare?.[1]) {
      readPiece(bare[1], identity);
      end += bare[0].length;
    } else if (spoken) {
      const stop = /[,;(–—]|\s-\s/u.exec(rest.slice(spoken[0].length));
      const piece = stop ? rest.slice(spoken[0].length, spoken[0].length + stop.index) : rest.slice(spoken[0].length);
      const after = readMarks(piece, identity);
      if (after === piece) return { end, left };
      // What the mark did not use ("aka Tiny seen with …") belongs to the note.
      const used = after.trim() === "" ? piece.length : Math.max(0, piece.length - after.trimStart().length);
      end += spoken[0].length + used;
    } else return { end, left };
  }
}

/** "Reece 'Tiny' Hart": the quoted name is an alias; blanks take its place, so that the text keeps its length. */
function withoutQuoted(text: string, identity: Identity): string {
  const match = /^([\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*\s+)[“"‘']([\p{L}\p{N} -]{1,30})[”"’'](?=\s+\p{Lu})/u.exec(text);
  if (!match?.[1] || !match[2]) return text;
  identity.aliases.push(match[2]);
  return match[1] + " ".repeat(match[0].length - match[1].length) + text.slice(match[0].length);
}

/** "HART, Callum" and "O'Brien, Sean – cousin" are one person each; "Jay, Tom – friends" are two. */
function turnedRound(text: string, at: number, people: NamedPerson[], note: string, plural: string): NamedPerson | undefined {
  const [surname, first] = people;
  if (people.length !== 2 || !surname || !first || surname.unknown || first.unknown) return undefined;
  if (/\s/u.test(surname.name + first.name) || !/^[^\s,]+,\s*[^\s,]/u.test(text.slice(at))) return undefined;
  const shouted = /^[\p{Lu}'’-]{2,},\s*\p{Lu}\p{Ll}/u.test(text.slice(at));
  if (!shouted && (plural !== "" || !RELATION.test(note))) return undefined;
  return { ...first, name: `${first.name} ${surname.name}`, aliases: [...surname.aliases, ...first.aliases] };
}

type Taken = { person: NamedPerson; end: number; left: string };

function takePerson(text: string, from: number): Taken | undefined {
  const lead = /^\s*(\?+)?\s*(?:[“"‘'](?=\p{Lu}))?/u.exec(text.slice(from));
  const at = from + (lead?.[0].length ?? 0);
  const identity = noIdentity();
  const rest = text.slice(at);
  const taken = takeName(withoutQuoted(rest, identity)) ?? takeName(rest.replace(/[“”"]/gu, " "));
  if (!taken) return undefined;
  if (lead?.[1]) identity.doubted = true;
  const closing = /^[”"’']/u.exec(text.slice(at + taken.end))?.[0].length ?? 0;
  const { end, left } = takeIdentity(text, at + taken.end + closing, identity);
  const { name, unknown, group, sure } = taken;
  return { person: { ...identity, name, unknown, group, sure, surnameLent: false }, end, left };
}

/** "Callum and Reece Hart": a first name alone takes the surname of the last one, which a person is asked about. */
function lendSurname(people: NamedPerson[]): NamedPerson[] {
  const last = people.at(-1)?.name.split(" ") ?? [];
  const surname = last.slice(1).join(" ");
  if (last.length !== 2 || people.length < 2) return people;
  return people.map((person) => {
    const lends = !person.unknown && !person.group && !person.name.includes(" ") && person.name.length > 1;
    return lends ? { ...person, name: `${person.name} ${surname}`, aliases: [...person.aliases], surnameLent: true } : person;
  });
}

/** Everyone a text names from `from` on, joined by commas and "and". */
function takePeople(
  text: string,
  from: number,
): { people: NamedPerson[]; end: number; left: string; andOnly: boolean } | undefined {
  const first = takePerson(text, from);
  if (!first) return undefined;
  const people = [first.person];
  let { end, left } = first;
  let andOnly = true;
  for (;;) {
    const joint = JOINT.exec(text.slice(end));
    const next = joint ? takePerson(text, end + joint[0].length) : undefined;
    if (!joint || !next || next.person.name.length < 2) return { people, end, left, andOnly };
    const after = text.slice(next.end);
    // After a comma only a whole name counts, not a note that begins with a capital.
    const whole = /^\s*(?:$|[-–—:;,(&+/]|and\b)/iu.test(after);
    const wordy = /,|\//u.test(joint[0]);
    if (!whole && wordy) return { people, end, left, andOnly };
    if (wordy) andOnly = false;
    people.push(next.person);
    end = next.end;
    left = [left, next.left].filter(Boolean).join(", ");
  }
}

const unbracket = (text: string) => /^\(([^()]*)\)\.?$/u.exec(text)?.[1] ?? text;
const tidyNote = (text: string) => unbracket(text.replace(SEPARATOR, "").trim()).trim();

function withNote(text: string, at: number, relation: string): PersonLine | undefined {
  const taken = takePeople(text, at);
  if (!taken) return undefined;
  const after = tidyNote(text.slice(taken.end));
  const note = [taken.left, after].filter(Boolean).join(", ");
  const words = `${relation} ${note}`;
  const plural = PLURAL_RELATIONS.find((phrase) => new RegExp(`\\b${phrase}\\b`, "iu").test(words)) ?? "";
  const whole = turnedRound(text, at, taken.people, words, plural);
  if (whole) return { type: "people", people: [whole], relation, note, between: false };
  const between = taken.people.length > 1 && BETWEEN_THEM.has(foldWords(plural).split(" ")[0] ?? "");
  const people = taken.andOnly || between ? lendSurname(taken.people) : taken.people;
  const single = people.length === 1 ? people[0] : undefined;
  if (single) readMarks(note, single);
  return { type: "people", people, relation, note, between };
}

/** "Mum – Sarah Doyle", "Older brother Reece", "Friends from school: Jay, Tom", or only "Mum". */
function relationFirst(text: string): PersonLine | undefined {
  const match = RELATION_FIRST.exec(text);
  const relation = match?.[1];
  if (!match || !relation) return undefined;
  const rest = text.slice(match[0].length);
  const lead = /^(?:\s+(?:from|at|through|via|in)\s+[^–—:(-]{1,40})?(?:\s*[-–—:(=,]\s*|\s+(?=[\p{Lu}\p{Lo}“"‘'?]))/u.exec(rest);
  const named = lead
    ? withNote(text, match[0].length + lead[0].length, (relation + lead[0].replace(/[-–—:(=,\s]+$/u, "")).trim())
    : undefined;
  if (named?.type === "people" && /\(\s*$/u.test(lead?.[0] ?? "")) named.note = named.note.replace(/^\)\s*(?:[-–—:,]\s*)?/u, "");
  if (named) return named;
  // Nobody is named: the relation itself stands for the person, unless a sentence goes on ("Friend of the family said …").
  const ends = /^\s*(?:$|[-–—:(,;?])/u.exec(rest);
  if (!ends && rest.trim().split(/\s+/u).length > 6) return undefined;
  const group = PLURAL_RELATIONS.includes(relation.toLowerCase());
  const person: NamedPerson = {
    ...noIdentity(),
    name: relation.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    unknown: true,
    group,
    sure: true,
    surnameLent: false,
  };
  const identity = takeIdentity(text, match[0].length, person);
  const note = [identity.left, tidyNote(text.slice(identity.end))].filter(Boolean).join(", ");
  return { type: "people", people: [person], relation, note, between: false };
}

/** Reads one line of the row of linked people or groups. */
export function readPersonLine(line: string): PersonLine {
  const text = line.trim();
  if (saysNothing(text)) return { type: "nothing" };
  if (/^[^–—()]{1,40}:\s*$/u.test(text)) return { type: "heading", text: text.replace(/:\s*$/u, "") };
  return relationFirst(text) ?? withNote(text, 0, "") ?? { type: "words" };
}
