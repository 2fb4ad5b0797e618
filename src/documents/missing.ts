import type { NetworkRecord, PartialDate, Id } from "../record";
import type { Profile } from "../guidance";
import type { Context, DocumentKind, Missing } from "./kind";
import { atSession, sessionFor } from "./view";

const TEAM = { audience: { type: "team" }, names: "full" } as const;

/**
 * What is still missing before a document of this kind is finished, in plain words, each with the place where it is put
 * right. Looks at the whole record, not at a copy: what a copy leaves out may well be what is missing.
 */
export function missingFor(
  record: NetworkRecord,
  kind: DocumentKind,
  { profile, today, sessionId }: { profile: Profile; today: PartialDate; sessionId?: Id },
): Missing[] {
  const session = sessionFor(record, kind, sessionId);
  const seen = kind.sessions ? atSession(record, session, kind) : record;
  const context: Context = { record: seen, profile, copy: TEAM, today, title: "", draft: false, session, map: undefined };
  const none: Missing[] =
    kind.sessions && !session
      ? [{ message: "There is no session for this paper yet.", at: { collection: "record", id: record.id, field: "sessions" } }]
      : [];
  return [...none, ...kind.missing(context)];
}
