import { AGENDAS, type SessionKind } from "../../../guidance";
import { agendaKey, carriedTo } from "../../../meeting";
import {
  actsForAgency,
  apply,
  INNER_PREFIX,
  innerId,
  nextId,
  type Change,
  type Draft,
  type Id,
  type Inner,
  type NetworkRecord,
  type PartialDate,
  type Session,
} from "../../../record";
import { whyAsked } from "./attendance/expected";

type InnerEntry<L extends Inner> = Session[L][number];

const put = <L extends Inner>(session: Session, list: L, entries: InnerEntry<L>[]): Change =>
  ({ type: "edit", in: "sessions", id: session.id, values: { [list]: entries } }) as Change;

export function addInside<L extends Inner>(
  record: NetworkRecord,
  session: Session,
  list: L,
  drafts: readonly Partial<InnerEntry<L>>[],
): Change {
  const made = drafts.map((draft, index) => ({ ...draft, id: innerId(record, session, list, index) }));
  return put(session, list, [...session[list], ...made] as InnerEntry<L>[]);
}

export function editInside<L extends Inner>(session: Session, list: L, id: Id, values: Partial<InnerEntry<L>>): Change {
  const entries = (session[list] as InnerEntry<L>[]).map((entry) => (entry.id === id ? { ...entry, ...values } : entry));
  return put(session, list, entries);
}

/** Every entry of a list made anew, in one step. */
export function editList<L extends Inner>(session: Session, list: L, make: (entry: InnerEntry<L>) => InnerEntry<L>): Change {
  return put(session, list, (session[list] as InnerEntry<L>[]).map(make));
}

export function dropInside<L extends Inner>(session: Session, list: L, id: Id): Change {
  return put(
    session,
    list,
    (session[list] as InnerEntry<L>[]).filter((entry) => entry.id !== id),
  );
}

/** Moves an entry by one among those of its list for which `beside` holds. */
export function moveInside<L extends Inner>(
  session: Session,
  list: L,
  id: Id,
  by: -1 | 1,
  beside: (entry: InnerEntry<L>) => boolean = () => true,
): Change | undefined {
  const entries = session[list] as InnerEntry<L>[];
  const shown = entries.filter(beside);
  const entry = shown.find((candidate) => candidate.id === id);
  const other = shown[shown.findIndex((candidate) => candidate.id === id) + by];
  if (!entry || !other) return undefined;
  const swapped = entries.map((one) => (one.id === id ? other : one.id === other.id ? entry : one));
  return put(session, list, swapped);
}

/** The kind of session that comes next in the order of the guidance. */
export function nextKind(record: NetworkRecord): SessionKind {
  if (!record.sessions.some(({ kind }) => kind === "internal")) return "internal";
  return record.sessions.some(({ kind }) => kind === "external") ? "review" : "external";
}

/** Items of earlier agendas that nobody came to, but for those every agenda has. */
function leftOver(record: NetworkRecord, entry: Draft<"sessions"> & { id: Id }): { line: string; text: string }[] {
  const planned = apply(record, { type: "add", to: "sessions", entry });
  const prescribed = new Set(AGENDAS[entry.kind ?? "internal"].lines.map(({ text }) => agendaKey(text)));
  const items = carriedTo(planned, entry.id).flatMap(({ kind, id }) =>
    kind === "agenda" ? record.sessions.flatMap(({ agenda }) => agenda.filter((item) => item.id === id)) : [],
  );
  return items.filter(({ text }) => !prescribed.has(agendaKey(text))).map(({ text }) => ({ line: "", text }));
}

/**
 * A session with the agenda of the guidance, what earlier ones did not come to and, where partners take part, everyone who is a contact already asked. The first
 * is among the council's own teams, so nobody from outside is put on its list.
 */
export function newSession(
  record: NetworkRecord,
  kind: SessionKind,
  date: PartialDate,
): Extract<Change, { type: "add" }> & { entry: { id: Id } } {
  const id = nextId(record, "sessions");
  const contacts = kind === "internal" ? [] : record.people.filter(actsForAgency);
  const attendance = contacts.map((contact, index) => ({
    id: `${id}-${INNER_PREFIX.attendance}${index + 1}`,
    person: contact.id,
    name: contact.name,
    agency: contact.agency,
    job: contact.job,
    was: "invited" as const,
    why: whyAsked(record, contact),
  }));
  const made = { id, kind, date, attendance };
  const lines = [...AGENDAS[kind].lines.map(({ id: line, text }) => ({ line, text })), ...leftOver(record, made)];
  const agenda = lines.map((line, index) => ({ id: `${id}-${INNER_PREFIX.agenda}${index + 1}`, ...line }));
  return { type: "add", to: "sessions", entry: { ...made, agenda } };
}
