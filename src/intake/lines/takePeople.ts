import { LETTERS } from "../../matching";
import { birthdayIn } from "./dates";
import { noIdentity, readMarks, readPiece, type Identity } from "./identity";
import { isMarks } from "./marksLine";
import { takeName } from "./takeName";

export type NamedPerson = Identity & { name: string; unknown: boolean; group: boolean; sure: boolean; surnameLent: boolean };

const JOINT = /^\s*(?:,\s*and\b|,|&|\+|\/|\band\b|\bplus\b)\s*/iu;

/** A name that somebody goes by, or an age or a birthday, comes next. */
const SPOKEN = new RegExp(
  `^\\s*[,–-]?\\s*(?=(?:a\\.?k\\.?a|also known as|known as|b\\.\\s?\\d|d\\.?\\s?o\\.?\\s?b|born|aged?\\s|nicknamed|“|"|‘|'(?!\\d)[${LETTERS}]))`,
  "i",
);

/** Reads what belongs to the name just taken: "(15, M)", ", 16", "aka Tiny", "?". Returns how far it read and what was left of brackets. */
export function takeIdentity(text: string, from: number, identity: Identity): { end: number; left: string } {
  let end = from;
  let left = "";
  for (;;) {
    const rest = text.slice(end);
    const mark = /^\s*\?+/u.exec(rest);
    const bracket = /^\s*[([]([^)\]]*)[)\]]/u.exec(rest);
    const bare =
      /^\s*,?\s*((?:aged?\s*)?\d{1,2}(?:\s*(?:yrs?|years?|y\/?o)(?:[\s-]*old)?)?)(?=\s*(?:$|[,;(–—-]|\band\b|&))/iu.exec(rest);
    const spoken = SPOKEN.exec(rest);
    const dated =
      /^\s*(?:[,–—-]\s*)?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s[a-z]{3,9}\s\d{4})(?=\s*(?:$|[,;.(–—]|-\s))/i.exec(
        rest,
      );
    const handle = /^\s*[/,(]?\s*(@[\w.]{2,30})\)?/u.exec(rest) ?? /^\s*\/\s*[“"‘']([^”"’']{1,30})[”"’']/u.exec(rest);
    if (handle?.[1]) {
      identity.aliases.push(handle[1]);
      end += handle[0].length;
    } else if (mark) {
      identity.doubted = true;
      end += mark[0].length;
    } else if (bracket) {
      const pieces = (bracket[1] ?? "").split(/[,;]/u);
      const rest = pieces.filter((piece) => !readPiece(piece, identity));
      if (rest.length === pieces.length) return { end, left };
      left = [left, rest.map((piece) => piece.trim()).join(", ")].filter(Boolean).join(", ");
      end += bracket[0].length;
    } else if (dated?.[1] && identity.born === "" && birthdayIn(dated[1]) !== "") {
      readPiece(dated[1], identity);
      end += dated[0].length;
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
export function lendSurname(people: NamedPerson[]): NamedPerson[] {
  const last = people.at(-1)?.name.split(" ") ?? [];
  const surname = last.slice(1).join(" ");
  if (last.length !== 2 || people.length < 2) return people;
  return people.map((person) => {
    const lends = !person.unknown && !person.group && !person.name.includes(" ") && person.name.length > 1;
    return lends ? { ...person, name: `${person.name} ${surname}`, aliases: [...person.aliases], surnameLent: true } : person;
  });
}

/** Up to the next mark: "mob: 07700 900123" after a comma is nobody. */
const PIECE = /^[^,;(–—]*/u;

/** Everyone a text names from `from` on, joined by commas and "and". */
export function takePeople(
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
    const next =
      joint && !isMarks(PIECE.exec(text.slice(end + joint[0].length))?.[0] ?? "")
        ? takePerson(text, end + joint[0].length)
        : undefined;
    // "Begum, A – DOB 11/09/2009": a letter counts where it can only be the first name of one.
    const initial =
      next?.person.name.length === 1 && !(next.person.born !== "" && people.length === 1 && joint?.[0].trim() === ",");
    if (!joint || !next || initial) return { people, end, left, andOnly };
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
