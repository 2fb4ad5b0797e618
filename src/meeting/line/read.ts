import {
  foldName,
  isWholeDate,
  shownName,
  type Draft,
  type Id,
  type NetworkRecord,
  type PartialDate,
  type Session,
  type SessionItem,
  type Span,
} from "../../record";
import type { Possible } from "../../matching";
import type { DateReader } from "./dateWords";
import { endsOf, linkForm, toldOf } from "./linkForm";
import { markOf, type SaidAs } from "./marks";
import { namesIn, settledBy, type LineNames, type Unclear, type WhoIs } from "./names";
import { ownerIn, type Owner } from "./owner";
import { sourceIn } from "./source";
import { deadlineIn, pastDateIn, type When } from "./when";

/** What a line is read against: all that stands around it. Without `dates` none is read, which can be done later. */
export type LineRoom = { record: NetworkRecord; session: Session; today: PartialDate; dates?: DateReader | undefined };

/** What a line became: its kind and words, whom it names, and what it says of owner, date, source and link. */
export type Reading = {
  as: SaidAs;
  /** As typed, without the mark. */
  words: string;
  known: { start: number; end: number; id: Id }[];
  unclear: Unclear[];
  possible: Possible[];
  concerns: Id[];
  owner: Owner | undefined;
  when: When;
  source: NonNullable<Draft<"links">["source"]>;
  links: Omit<Draft<"links">, "id">[];
  /** What is to be explained, as sentences: a date that does not exist, an owner nobody knows. */
  remarks: string[];
};

/** What is known of a line beyond its words: names somebody looked at, and who is meant by one that several have. */
export type Beside = { heard: readonly string[]; whoIs: WhoIs };

const NOTHING: Beside = { heard: [], whoIs: () => undefined };

/** What the line has become so far tells: of several of a name, the one its link was made with. */
export function besideOf({ heard, became }: SessionItem, { record }: LineRoom): Beside {
  const links = record.links.filter(({ id }) => became.includes(id));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const whoIs: WhoIs = ({ among }) => {
    const [only, ...others] = among.filter((id) => ends.has(id));
    return others.length === 0 ? only : undefined;
  };
  return { heard, whoIs };
}

const NOT_SAID: When = { date: "", spans: [], remarks: [] };
const HAS_DEADLINE: readonly SaidAs[] = ["action", "gap"];
const HAS_DATE: readonly SaidAs[] = ["incident", "link", "strength", "concern"];

/** The day that "tomorrow" is counted from. */
const dayOfSession = ({ session, today }: LineRoom) => (isWholeDate(session.date) ? session.date : today);

function whenOf(as: SaidAs, words: string, room: LineRoom): When {
  const { dates, today } = room;
  if (!dates) return NOT_SAID;
  if (HAS_DEADLINE.includes(as)) return deadlineIn(words, dayOfSession(room), today, dates);
  if (!HAS_DATE.includes(as)) return NOT_SAID;
  const when = pastDateIn(words, dayOfSession(room), dates);
  // A worry about Friday next is no mistake.
  return as === "incident" || as === "link" ? when : { ...when, remarks: [] };
}

function ownerRemarks(owner: Owner | undefined): string[] {
  if (!owner) return [];
  return [
    ...owner.unknown.map((name) => `${name} is not at the table and no known contact. Kept as written.`),
    ...owner.unclear.map(({ name, among }) => `${name} may be ${among.join(" or ")}.`),
  ];
}

const isHeard = (heard: readonly string[], name: string) => heard.some((one) => foldName(one) === foldName(name));

/** Of whom a name may be, "Sarah may be Sarah Begum or somebody else."; nothing of one that somebody looked at. */
function unclearRemarks(record: NetworkRecord, words: string, { unclear }: LineNames, heard: readonly string[]): string[] {
  const open = unclear.filter(({ start, end }) => !isHeard(heard, words.slice(start, end)));
  const said = open.map(({ start, end, among }) => {
    const [first = "", ...others] = among.map((id) => shownName(record, id));
    return `${words.slice(start, end)} may be ${[first, ...(others.length > 0 ? others : ["somebody else"])].join(" or ")}.`;
  });
  return [...new Set(said)];
}

function linksOf(
  words: string,
  read: LineNames,
  when: When,
  { record }: LineRoom,
  { heard, whoIs }: Beside,
): Pick<Reading, "links" | "remarks"> {
  const names = settledBy(read, whoIs);
  const form = linkForm(words);
  if (!form) return { links: [], remarks: ["A link needs two names with > between them. Kept as words."] };
  const { from, to, nobody } = endsOf(words, names, form);
  const told = toldOf(record, words, names, form, when);
  const pairs = from.flatMap((one) => to.filter((other) => other !== one).map((other) => ({ from: one, to: other, ...told })));
  const isShared = (name: string) => names.unclear.some(({ start, end }) => words.slice(start, end) === name);
  const remarks = nobody.map((name) => {
    if (isHeard(heard, name)) return `There is no link: it is not settled who ${name} is.`;
    return isShared(name)
      ? `The link waits until it is said who ${name} is.`
      : `${name} is not on the map for certain, so there is no link yet.`;
  });
  return { links: nobody.length > 0 ? [] : pairs, remarks };
}

/** Whether a line is a link by its arrow: somebody, known or new, stands on both sides of it. */
function isLink(words: string, room: LineRoom): boolean {
  const form = linkForm(words);
  if (!form) return false;
  const names = namesIn(room.record, room.session, words);
  const at = ({ start, end }: Span) =>
    [...names.known, ...names.unclear, ...names.possible].some((one) => one.start >= start && one.end <= end);
  return at(form.from) && (at(form.to) || form.told.start < form.told.end);
}

/** A line whose kind is settled: what its words say. */
export function readAs(as: SaidAs, words: string, room: LineRoom, beside: Beside = NOTHING): Reading {
  const { record, session } = room;
  const owner = as === "link" ? undefined : ownerIn(record, session, words, as);
  const names = namesIn(record, session, words, owner?.spans);
  const when = whenOf(as, words, room);
  const linked = as === "link" ? linksOf(words, names, when, room, beside) : { links: [], remarks: [] };
  return {
    as,
    words,
    ...names,
    owner,
    when,
    source: sourceIn(words),
    links: linked.links,
    remarks: [...ownerRemarks(owner), ...unclearRemarks(record, words, names, beside.heard), ...when.remarks, ...linked.remarks],
  };
}

/** A line of the session as it stands. */
export const readItem = (item: SessionItem, room: LineRoom): Reading => readAs(item.as, item.text, room, besideOf(item, room));

/** What a typed line is: by its mark or word, by its arrow, or else a note. Nothing typed is refused. */
export function readLine(line: string, room: LineRoom, as?: SaidAs, beside?: Beside): Reading {
  const marked = as === undefined ? markOf(line) : undefined;
  const words = marked?.words ?? line.trim();
  const kind = as ?? marked?.as ?? (isLink(words, room) ? "link" : "note");
  return readAs(kind, words, room, beside);
}
