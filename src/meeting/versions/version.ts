import {
  apply,
  innerId,
  isHeld,
  printsOf,
  sessionsInOrder,
  type Change,
  type Id,
  type NetworkRecord,
  type PartialDate,
  type Session,
  type Version,
} from "../../record";
import { openWorkGoesOn } from "../carry/goOn";
import { changedInWords, changedSince } from "./changed";

const sessionOf = (record: NetworkRecord, id: Id): Session | undefined => record.sessions.find((session) => session.id === id);

const withVersions = (session: Id, versions: Version[]): Change => ({
  type: "edit",
  in: "sessions",
  id: session,
  values: { versions },
});

/** Prints serve the next version of the last session only: no other keeps any. */
function withoutPrints(record: NetworkRecord, but: Id): Change[] {
  return record.sessions
    .filter(({ id, versions }) => id !== but && versions.some(({ prints }) => Object.keys(prints).length > 0))
    .map(({ id, versions }) =>
      withVersions(
        id,
        versions.map((version) => ({ ...version, prints: {} })),
      ),
    );
}

/** The version that a session opened again is going to be, else the next one. */
function versionNow(record: NetworkRecord, session: Session): Version {
  const begun = session.versions.findLast(({ on }) => on === "");
  const number = Math.max(0, ...session.versions.map((one) => one.number)) + 1;
  return begun ?? { id: innerId(record, session, "versions"), number, on: "", by: "", reason: "", changed: "", prints: {} };
}

/**
 * Finishes a session: what is open goes on from it, its papers get a version with who and when and what changed since the one
 * before, and the record its next edition. Throws ChangeError where there is no such session.
 */
export function finishSession(record: NetworkRecord, id: Id, { on, by }: { on: PartialDate; by: string }): Change {
  const carried = openWorkGoesOn(record, id);
  const ready = carried.reduce(apply, record);
  const session = sessionOf(ready, id);
  const versions: Change[] = [];
  if (session) {
    const now = versionNow(ready, session);
    const changed = changedInWords(changedSince(ready, id)).join("\n");
    const others = session.versions.filter((one) => one.id !== now.id).map((one) => ({ ...one, prints: {} }));
    versions.push(withVersions(id, [...others, { ...now, on, by, changed, prints: printsOf(ready, id) }]));
  }
  const edition: Change = { type: "set", values: { edition: record.edition + 1 } };
  const changes: Change[] = [
    ...carried,
    ...withoutPrints(ready, id),
    ...versions,
    { type: "finish-session", id, date: on },
    edition,
  ];
  return { type: "all", changes };
}

/** The finished session that can be opened again: the last one held, and none else. */
export function reopenable(record: NetworkRecord): Session | undefined {
  const last = sessionsInOrder(record).findLast((session) => isHeld(record, session));
  return last && last.finished !== "" ? last : undefined;
}

/** Opens the last session again; the reason stands with the version that comes of it. Undefined where it is not the last. */
export function reopenSession(record: NetworkRecord, id: Id, reason: string): Change | undefined {
  const session = reopenable(record);
  if (!session || session.id !== id) return undefined;
  const begun = { ...versionNow(record, session), reason };
  const versions = [...session.versions.filter((one) => one.id !== begun.id), begun];
  return { type: "edit", in: "sessions", id, values: { finished: "", versions } };
}
