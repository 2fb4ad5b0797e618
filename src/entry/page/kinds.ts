import { paperName, type SessionKind } from "../../guidance";
import type { PaperKind, PaperOptions } from "../../pane";
import type { Id, NetworkRecord } from "../../record";

/** The session that was asked for, or the one prepared or held now: the first unfinished one, else the latest. */
function sessionKindOf({ sessions }: NetworkRecord, sessionId: Id | undefined): SessionKind {
  const asked = sessions.find(({ id }) => id === sessionId);
  return (asked ?? sessions.find(({ finished }) => finished === "") ?? sessions.at(-1))?.kind ?? "internal";
}

/** The documents that can be made now, in the order of the work; with codes their key is one more. */
export function kindsOf(record: NetworkRecord, { sessionId, names }: PaperOptions = {}): PaperKind[] {
  const key = names === "codes" ? ["codes"] : [];
  const sheets = record.gathering.length > 0 ? ["gathering"] : [];
  const ids = ["information", ...sheets, `agenda-${sessionKindOf(record, sessionId)}`, "actions", "minutes", ...key, "team-file"];
  return ids.map((id) => ({ id, noun: paperName(id) }));
}

/** Papers that somebody may be given. What asks partners comes before a session, what tells of it after. */
export function kindsFor(record: NetworkRecord, { sessionId }: PaperOptions = {}): PaperKind[] {
  const ids = ["subjects", `agenda-${sessionKindOf(record, sessionId)}`, "actions", "minutes"];
  return ids.map((id) => ({ id, noun: paperName(id) }));
}
