import { isHeld, type NetworkRecord } from "../../record";
import type { PaperKind, PaperOptions } from "../papers";
import { openSession } from "../stages/meet/openSession";
import { optionsOf } from "../stages/share/options";
import type { StageId, Whereabouts } from "../store";

/**
 * How the papers beside the pane are made: as was chosen on the stage that shares them, so that what is handed over beside it names
 * people as what stands there does; in a meeting, of the session that is open; else as the team works with them.
 */
export function besideOptions(whereabouts: Whereabouts, record: NetworkRecord): PaperOptions {
  const { stage, topic } = whereabouts;
  if (stage === "share") return optionsOf(whereabouts, record);
  const session = stage === "meet" ? openSession(record.sessions, topic) : undefined;
  return session ? { sessionId: session.id } : {};
}

/** The kind of paper a stage makes: before a session its agenda, from the first line on its minutes; "" where it makes none, or all. */
export function besideKind(stage: StageId, record: NetworkRecord, kinds: readonly PaperKind[], session: string): string {
  if (stage === "prepare") return "information";
  if (stage === "review") return "actions";
  if (stage !== "meet") return "";
  const open = record.sessions.find(({ id }) => id === session);
  if (open && isHeld(record, open)) return "minutes";
  return kinds.find(({ id }) => id.startsWith("agenda-"))?.id ?? "";
}
