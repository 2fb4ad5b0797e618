import { mentionsIn, NameIndex, AGENCY_WORDS, type Possible } from "../../matching";
import {
  actsForAgency,
  foldName,
  initialsOf,
  personOf,
  rememberLast,
  Spans,
  type Id,
  type Mention,
  type NetworkRecord,
  type Session,
  type Span,
} from "../../record";

export type Unclear = Span & { among: Id[] };
/** Whom and where a line names. `possible` are names nobody has yet; `concerns` is whom and what the line is about. */
export type LineNames = { known: Mention[]; unclear: Unclear[]; possible: Possible[]; concerns: Id[] };

/** Abbreviations that are never anybody's initials here: titles, and words for everyone. */
const NOBODY = new Set("MP PC PCSO DC DS DI DCI PS SW YP GP OK NB AM PM UK EU TV OIC LADO IRO DSL".split(" "));
/** Abbreviations that may be somebody's initials all the same: nobody can tell which. */
const EITHER = new Set(
  (
    "CP CIN CE CSE CCE NRM LAC NEET EHCP EHE HOTH MACE YJS YOT YOS LI BCU MPS BTP NHS ASB MDMA CCTV ID FB IG WA DOB EH LA AP PRU SEN " +
    "TBC AOB ABE NFA ROTH MASH EDT HR IT VS"
  ).split(" "),
);

/** Everyone by their initials, two letters and more: "AK" for Amir Khan, "MA" for Male A. */
const initialsIn = rememberLast((record: NetworkRecord): Map<string, Id[]> => {
  const owners = new Map<string, Id[]>();
  for (const { id, name, aliases } of record.people) {
    for (const initials of new Set([name, ...aliases].map(initialsOf))) {
      if (initials.length < 2 || initials.length > 4 || NOBODY.has(initials)) continue;
      owners.set(initials, [...(owners.get(initials) ?? []), id]);
    }
  }
  return owners;
});

function byInitials(
  record: NetworkRecord,
  text: string,
  taken: (span: Span) => boolean,
): { known: Mention[]; unclear: Unclear[] } {
  const owners = initialsIn(record);
  const found = [...text.matchAll(/(?<![\p{L}\p{N}@])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu)].flatMap((match) => {
    const among = [...new Set(owners.get(match[0]) ?? [])];
    const span = { start: match.index, end: match.index + match[0].length };
    return among.length === 0 || taken(span) ? [] : [{ ...span, among }];
  });
  const isOwn = ({ start, end, among }: Unclear) => {
    const initials = text.slice(start, end);
    return among.length === 1 && !EITHER.has(initials) && !AGENCY_WORDS.test(initials);
  };
  return {
    known: found.filter(isOwn).flatMap(({ start, end, among: [id] }) => (id === undefined ? [] : [{ start, end, id }])),
    unclear: found.filter((one) => !isOwn(one)),
  };
}

const tables = new WeakMap<Session["attendance"], NameIndex>();

/** Those at the table by name or part of it; nobody has to ask who they are. */
function atTheTable({ attendance }: Session): NameIndex {
  const old = tables.get(attendance);
  if (old) return old;
  const index = new NameIndex(
    attendance.map(({ id, name }) => ({ id, forms: name === "" ? [] : [name, ...name.split(/\s+/u)] })),
  );
  tables.set(attendance, index);
  return index;
}

/** Whether a person who is no contact is named by a part of their name only. */
function isPart(record: NetworkRecord, id: Id, form: string): boolean {
  const person = personOf(record, id);
  if (!person || actsForAgency(person)) return false;
  return ![person.name, ...person.aliases].some((name) => foldName(name) === foldName(form));
}

/** "female b" typed in a hurry; after "male" an "a" may be an article. */
const withCapitals = (text: string) =>
  text.replace(
    /(?<![\p{L}\p{N}])((?:male|female|child|adult|boy|girl|yp|person|subject)\s+)([b-hj-z])(?![\p{L}\p{N}'’])/giu,
    (_, code: string, letter: string) => code + letter.toUpperCase(),
  );

/** Which of those an unclear name may be is meant, where that is known from elsewhere. */
export type WhoIs = (one: Unclear) => Id | undefined;

/** The names with those that are settled among the known. */
export function settledBy(names: LineNames, whoIs: WhoIs): LineNames {
  const settled = names.unclear.flatMap((one) => {
    const id = whoIs(one);
    return id === undefined ? [] : [{ start: one.start, end: one.end, id }];
  });
  const starts = new Set(settled.map(({ start }) => start));
  const known = [...names.known, ...settled].sort((a, b) => a.start - b.start);
  return { ...names, known, unclear: names.unclear.filter(({ start }) => !starts.has(start)) };
}

/** The people and places a line names. What stands in `aside`, such as the owner of an action, is not what it is about. */
export function namesIn(record: NetworkRecord, session: Session, text: string, aside: readonly Span[] = []): LineNames {
  const mentions = mentionsIn(record, withCapitals(text));
  const others = new Spans(aside);
  const whole = new Spans([...mentions.known, ...mentions.unclear]);
  const initials = byInitials(record, text, (span) => whole.meet(span));
  const seated = atTheTable(session).find(text);
  // "Sarah" may be a child on the map or the Sarah who is at the table.
  const seats = new Spans(seated);
  const both = mentions.known.filter((one) => isPart(record, one.id, text.slice(one.start, one.end)) && seats.meet(one));
  const inOrder = <S extends Span>(spans: S[]) => spans.filter((one) => !others.meet(one)).sort((a, b) => a.start - b.start);
  const known = inOrder([...mentions.known.filter((one) => !both.includes(one)), ...initials.known]);
  const unclear = inOrder([
    ...mentions.unclear,
    ...initials.unclear,
    ...both.map(({ start, end, id }) => ({ start, end, among: [id] })),
  ]);
  const taken = new Spans([...seated, ...known, ...unclear]);
  const possible = inOrder(mentions.possible).filter((span) => !taken.meet(span));
  const agency = new Set(record.people.filter(actsForAgency).map(({ id }) => id));
  const concerns = [...new Set(known.map(({ id }) => id))].filter((id) => !agency.has(id));
  return { known, unclear, possible, concerns };
}
