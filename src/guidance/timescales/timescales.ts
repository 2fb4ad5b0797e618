import { closedAt, isWholeDate, type Session } from "../../record";
import type { Profile } from "../profile";
import { before } from "./before";
import { around } from "./around";
import { reviews } from "./reviews";
import { starts } from "./starts";
import type { Source, Timescale } from "./timescale";

const dated = (sessions: readonly Session[]) =>
  sessions.filter((session) => isWholeDate(session.date)).sort((a, b) => a.date.localeCompare(b.date));

/**
 * Everything that falls due, earliest first. Counted only from dates known to the day: a deadline from a guessed day would
 * read as a fact. Important new information has no day of its own; it is listed once somebody says that it calls for a review.
 * Once the group work is closed, only the papers of its sessions are left to upload.
 */
export function timescales(source: Source, profile: Profile): Timescale[] {
  const sessions = dated(source.sessions);
  const papers = sessions.flatMap((session) => around(session, source, profile));
  const all = closedAt(source)
    ? papers.filter(({ kind }) => kind === "upload")
    : [...before(source), ...starts(source, sessions, profile), ...papers, ...reviews(source, sessions, profile)];
  return all.sort((a, b) => a.due.localeCompare(b.due));
}
