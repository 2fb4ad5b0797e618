import { PLAIN_WORDS, sourceKindOf } from "../../matching";
import {
  actsForAgency,
  foldName,
  initialsOf,
  isCode,
  rememberLast,
  type NetworkRecord,
  type Session,
  type Span,
} from "../../record";
import type { SaidAs } from "./marks";

/** Who does it, as far as the line says: `names` for the entry, `said` for what is not certain about that. */
export type Owner = {
  spans: Span[];
  name: string;
  agency: string;
  unknown: string[];
  unclear: (Span & { name: string; among: string[] })[];
};

/** "PC Imran Ali" is also Imran Ali, Imran, Ali and IA; of "Police Contact" no word is anybody's own. */
function formsOf(name: string): string[] {
  if (isCode(name)) return [name];
  const plain = name.replace(TITLE, "");
  const parts = plain
    .split(/\s+/u)
    .filter((part) => part.length > 1 && sourceKindOf(part) === undefined && !PLAIN_WORDS.has(part.toLowerCase()));
  const initials = initialsOf(plain);
  return [name, plain, ...parts, initials.length > 1 ? initials : ""];
}

const TITLE = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sir|rev|imam|pc|pcso|ps|sgt|ds|dc|di|dci|insp|cllr)\.?\s+)+/iu;

type Candidate = { name: string; agency: string; forms: string[] };

/** Everyone who may be asked to do something: those at the table, and those the network knows as contacts. */
const candidates = rememberLast((session: Session, people: NetworkRecord["people"]): Candidate[] => {
  const seated = session.attendance.map(({ name, agency, job }) => ({ name, agency, job }));
  const contacts = people.filter(actsForAgency).map(({ name, agency, job }) => ({ name, agency, job }));
  const others = [session.chair, session.minuteTaker]
    .filter((name) => name !== "")
    .map((name) => ({ name, agency: "", job: "" }));
  const all = new Map<string, Candidate>();
  for (const { name, agency, job } of [...seated, ...contacts, ...others]) {
    const key = foldName(`${name} ${agency}`);
    if (name === "" || all.has(key) || (agency === "" && [...all.values()].some((one) => one.name === name))) continue;
    all.set(key, { name, agency, forms: [...new Set([...formsOf(name), job].map(foldName))].filter((form) => form !== "") });
  }
  return [...all.values()];
});

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** Where the words for an owner end at the latest. */
const STOP =
  /\s+(?:to|will|by|and|please|should|can|is|has|before|within|in|tomorrow|today|next)\b|[,;:.!?()–—>&/]|\s-\s|\s@|$/iu;
const MOST_WORDS = 4;

/** The length of the name that nobody has: a run of capitals, or the words up to "to" or "will". */
function unknownLength(rest: string): number {
  const first = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/u.exec(rest)?.[0].replace(/[.'’-]+$/u, "") ?? "";
  const upTo = rest.slice(0, STOP.exec(rest)?.index ?? rest.length).trimEnd();
  const led = /^\s+(?:to|will)\b/iu.test(rest.slice(upTo.length));
  const words = upTo.split(/\s+/u).length;
  if (words <= MOST_WORDS && (led || words === 1)) return upTo.length;
  const capitals = /^\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?:\s+(?:(?:de|da|van|von|al|bin)\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’-]*){0,3}/u.exec(
    upTo,
  )?.[0];
  return capitals?.length ?? (words <= 3 ? upTo.length : first.length);
}

type Found = { length: number; name: string; agency: string; among: string[]; known: boolean };

/** The agency as those at the table write it, or as it was typed. */
function byAgency(typed: string, all: readonly Candidate[]): Found | undefined {
  const key = foldName(typed);
  const own = all.find(({ agency }) => agency !== "" && foldName(agency) === key);
  const kind = sourceKindOf(typed);
  const fits = (one: Candidate) => sourceKindOf(`${one.agency} ${one.name} ${one.forms.join(" ")}`) === kind;
  const alike = kind === undefined ? [] : all.filter(fits);
  if (!own && alike.length === 0) return undefined;
  const agencies = [...new Set(alike.map(({ agency }) => agency))].filter((agency) => sourceKindOf(agency) === kind);
  const [only] = agencies.length === 1 && !typed.includes(" ") ? agencies : [];
  const name = own?.agency ?? only ?? capital(typed);
  return { length: typed.length, name, agency: name, among: [], known: true };
}

/** Whom the words after an "@" mean: the longest known name, else an agency, else somebody nobody knows. */
function ownerAt(typed: string, all: readonly Candidate[]): Found {
  const title = TITLE.exec(typed)?.[0].length ?? 0;
  const found = plainOwnerAt(typed, all, title === 0);
  if (found.known || title === 0) return found;
  // "PC Ali" is whoever is known as Ali.
  const without = plainOwnerAt(typed.slice(title), all, false);
  return without.known ? { ...without, length: without.length + title } : found;
}

function plainOwnerAt(rest: string, all: readonly Candidate[], mayBeAgency: boolean): Found {
  const folded = foldName(rest.slice(0, 90));
  const forms = [...new Set(all.flatMap((one) => one.forms))].sort((a, b) => b.length - a.length);
  const ends = (form: string) => !/^[\p{L}\p{N}]/u.test(folded.slice(form.length)) && folded.startsWith(form);
  const form = forms.find(ends);
  const length = unknownLength(rest);
  const isForm = form !== undefined && form.length >= length;
  const agency = isForm || !mayBeAgency ? undefined : byAgency(rest.slice(0, length), all);
  if (agency && (form === undefined || form.length < length)) return agency;
  if (form === undefined) return { length, name: capital(rest.slice(0, length)), agency: "", among: [], known: false };
  const who = all.filter((one) => one.forms.includes(form));
  const names = [...new Set(who.map(({ name }) => name))];
  const typed = rest.slice(0, form.length);
  const job = who.every(({ name }) => foldName(name) !== form) && names.length > 1;
  const exact = who.find(({ name }) => foldName(name) === form);
  if (job && !exact) {
    return byAgency(typed, all) ?? { length: form.length, name: capital(typed), agency: "", among: names, known: true };
  }
  const [one] = exact ? [exact] : who;
  return { length: form.length, name: one?.name ?? typed, agency: one?.agency ?? "", among: [], known: true };
}

/** Without a mark: "Sarah to call the school", "Police: check …", where Sarah is at the table. */
function leading(words: string, all: readonly Candidate[]): (Found & { start: number }) | undefined {
  const match = /^(.{2,60}?)(?:\s+(?:to(?!\s+be\b)|will(?!\s+be\b))\s+\p{Ll}|:\s)/u.exec(words);
  const typed = match?.[1];
  if (typed === undefined || typed.split(/\s+/u).length > MOST_WORDS || /[,;:.()]/u.test(typed)) return undefined;
  const kind = sourceKindOf(typed);
  if (kind === "family" || kind === "young-person") return undefined;
  const found = ownerAt(typed, all);
  return found.known && found.length === typed.length ? { ...found, start: 0 } : undefined;
}

/** The owner a line names. Only actions and gaps have one without an "@". */
export function ownerIn(record: NetworkRecord, session: Session, words: string, as: SaidAs): Owner | undefined {
  const all = candidates(session, record.people);
  const marked = [...words.matchAll(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu)].map((match) => {
    const found = ownerAt(words.slice(match.index + 1), all);
    return { ...found, start: match.index, end: match.index + 1 + found.length };
  });
  const first = marked.length === 0 && (as === "action" || as === "gap") ? leading(words, all) : undefined;
  const found = first ? [{ ...first, end: first.length }] : marked;
  if (found.length === 0) return undefined;
  const agencies = [...new Set(found.map(({ agency }) => agency))];
  return {
    spans: found.map(({ start, end }) => ({ start, end })),
    name: [...new Set(found.map(({ name }) => name))].join(" and "),
    agency: agencies.length === 1 ? (agencies[0] ?? "") : "",
    unknown: found.filter(({ known }) => !known).map(({ name }) => name),
    unclear: found.filter(({ among }) => among.length > 1).map(({ start, end, name, among }) => ({ start, end, name, among })),
  };
}
