import { visibleTo, type Copy, type Shown, type Visible } from "../copies";
import { isHeld, sessionsInOrder, type Id, type NetworkRecord, type Session } from "../record";
import type { Chosen, DocumentKind } from "./kind";

/** What a document is about and may show. Everything on its pages, in its map and in the file itself comes from `record`. */
export type View = Visible & { session: Session | undefined };

/** The session that is asked for, or the one a paper of this kind is made for next: the first unfinished, else the latest. */
export function sessionFor(record: NetworkRecord, kind: DocumentKind, sessionId?: Id): Session | undefined {
  const { sessions } = kind;
  if (!sessions) return undefined;
  const fitting = sessionsInOrder(record).filter((session) => sessions.includes(session.kind));
  if (sessionId !== undefined) return fitting.find(({ id }) => id === sessionId);
  return fitting.find(({ finished }) => finished === "") ?? fitting.at(-1);
}

/**
 * Only this session and what was written down for it; actions and interventions are carried on from all of them. `others` is
 * what a kind shows of other sessions that were held; without it there are none.
 */
export function atSession(
  record: NetworkRecord,
  session: Session | undefined,
  { others, earlierReviews }: Pick<DocumentKind, "others" | "earlierReviews"> = {},
): NetworkRecord {
  const ofIt = <E extends { session: Id }>(entries: readonly E[]) => entries.filter((entry) => entry.session === session?.id);
  const held = others ? record.sessions.filter((one) => one.id !== session?.id && isHeld(record, one)).map(others) : [];
  return {
    ...record,
    sessions: session ? [session, ...held] : [],
    reviews: earlierReviews ? record.reviews : ofIt(record.reviews),
    uploads: ofIt(record.uploads),
  };
}

function showsAt(shows: Shown, kind: DocumentKind, session: Session | undefined): Shown {
  const { narrow } = shows;
  return { ...shows, narrow: (record) => (narrow ?? ((one) => one))(atSession(record, session, kind)) };
}

/** What a kind shows in this copy, of what was chosen. */
function showsIn({ shows, picks }: DocumentKind, copy: Copy, chosen: Chosen): Shown {
  return picks ? { ...shows, narrow: picks({ copy, chosen }) } : shows;
}

/**
 * What a document of this kind shows of a record in this copy; the map that goes into it is drawn from the same record.
 * Throws CopyRefused where there is no such copy.
 */
export function viewOf(record: NetworkRecord, kind: DocumentKind, copy: Copy, sessionId?: Id, chosen: Chosen = {}): View {
  const session = sessionFor(record, kind, sessionId);
  const shown = showsIn(kind, copy, chosen);
  const shows = kind.sessions ? showsAt(shown, kind, session) : shown;
  const visible = visibleTo(record, { ...kind, shows }, copy);
  return { ...visible, session: kind.sessions ? visible.record.sessions[0] : undefined };
}

/** What the map of a document of this kind is drawn from, in this copy. */
export function mapViewOf(record: NetworkRecord, kind: DocumentKind, copy: Copy, sessionId?: Id): NetworkRecord {
  if (!kind.drawnFrom) return viewOf(record, kind, copy, sessionId).record;
  return visibleTo(record, { id: kind.id, shows: kind.drawnFrom }, copy).record;
}
