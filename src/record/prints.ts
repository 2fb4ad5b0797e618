import { hashValue } from "./lineage/hash";
import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";
import type { Session } from "./schema/session";

/** What the papers of a session said, as a fingerprint by entry; the values of the record itself stand under "record". */
export type Prints = Record<string, string>;

type Named = { id: Id };
const isConfirmed = ({ status }: { status: string }) => status === "confirmed";

/** Lists inside a session whose lines its papers show. */
const LINES = ["attendance", "agenda", "items", "decisions", "parked"] as const;

function headOf(session: Session): unknown {
  const { attendance: _a, agenda: _g, items: _i, decisions: _d, parked: _p, versions: _v, finished: _f, ...head } = session;
  return head;
}

/** Fingerprints of everything that the papers of this session say now. Nothing that nobody has confirmed is in them. */
export function printsOf(record: NetworkRecord, id: Id): Prints {
  const session = record.sessions.find((one) => one.id === id);
  const { risk, purpose, scope } = record;
  const lists: readonly (readonly Named[])[] = [
    record.people.filter(isConfirmed),
    record.places.filter(isConfirmed),
    record.incidents.filter(isConfirmed),
    record.links.filter(isConfirmed),
    record.statements.filter(isConfirmed),
    record.questions,
    record.actions,
    record.interventions,
    record.reviews.filter((review) => review.session === id),
    ...(session ? LINES.map((list) => session[list]) : []),
  ];
  const entries = lists.flat().map((entry) => [entry.id, hashValue(entry)] as const);
  const heads = [["record", { risk, purpose, scope }] as const, ...(session ? [[id, headOf(session)] as const] : [])];
  return Object.fromEntries([...heads.map(([key, value]) => [key, hashValue(value)] as const), ...entries]);
}

/** Of entries that somebody's removal changed, only those whose print can be made anew; a name could be guessed from the others. */
function printsKept(prints: Prints, before: Prints, after: Prints): Prints {
  const kept = Object.entries(prints).flatMap(([key, print]) => {
    const [was, is] = [before[key], after[key]];
    if (was === is && is !== undefined) return [[key, print]];
    return is !== undefined && print === was ? [[key, is]] : [];
  });
  return Object.fromEntries(kept) as Prints;
}

/** The record after somebody was taken off the map, without a print that says anything about them. */
export function forgetPrints(before: NetworkRecord, after: NetworkRecord): NetworkRecord {
  if (after.sessions.every(({ versions }) => versions.length === 0)) return after;
  const sessions = after.sessions.map((session) => {
    if (session.versions.length === 0) return session;
    const [was, is] = [printsOf(before, session.id), printsOf(after, session.id)];
    const versions = session.versions.map((version) => ({ ...version, prints: printsKept(version.prints, was, is) }));
    return { ...session, versions };
  });
  return { ...after, sessions };
}
