import { foldName, type NetworkRecord, type Session, type Source } from "../../record";
import type { Omission } from "../leftOut";

/** Of a session what its papers say; where the team keeps other papers, and what it noted while it worked, stays at home. */
function sessionOutside(session: Session, leftOut: Omission[]): Session {
  const { strategyMeeting, items, versions } = session;
  const noted =
    strategyMeeting !== "" ||
    items.some(({ heard }) => heard.length > 0) ||
    versions.some(({ reason, changed }) => reason !== "" || changed !== "");
  if (noted) leftOut.push({ id: session.id, in: "sessions", reason: "working-notes" });
  return {
    ...session,
    strategyMeeting: "",
    items: items.map((item) => ({ ...item, heard: [] })),
    versions: versions.map((version) => ({ ...version, reason: "", changed: "" })),
  };
}

/**
 * What changes for every reader outside the team: of a source its kind is left (a school, the police), who saw or reported
 * something is not said, and the team's working notes and its lists of releases and shares stay at home.
 */
export function forOutside(record: NetworkRecord): { record: NetworkRecord; leftOut: Omission[] } {
  const leftOut: Omission[] = [];
  const kindOnly = ({ kind }: Source): Source => ({ kind, name: "", reliability: "not-known", why: "" });
  const hasMore = ({ name, why }: Source) => name !== "" || why !== "";
  const sourced = <E extends { id: string; source: Source }>(
    name: "incidents" | "links" | "statements",
    entries: readonly E[],
  ): E[] =>
    entries.map((entry) => {
      if (hasMore(entry.source)) leftOut.push({ id: entry.id, in: name, reason: "source" });
      return { ...entry, source: kindOnly(entry.source) };
    });
  /** Whoever told us may stand in somebody's own words as well. */
  const unnamed = <E extends { id: string; source: Source; wording: string; byWhom?: string }>(entry: E): E => {
    const told = [entry.source.name, entry.byWhom ?? ""].map(foldName).filter((name) => name !== "");
    return told.some((name) => foldName(entry.wording).includes(name)) ? { ...entry, wording: "" } : entry;
  };
  for (const name of ["doubts", "originals", "setAside", "gathering", "lookUps", "releases", "shares"] as const) {
    for (const { id } of record[name]) leftOut.push({ id, in: name, reason: "working-notes" });
  }
  if (record.trigger.by !== "") leftOut.push({ id: "trigger", in: "trigger", reason: "source" });
  const links = sourced("links", record.links.map(unnamed)).map((link) => {
    if (link.byWhom !== "") leftOut.push({ id: link.id, in: "links", reason: "source" });
    return { ...link, byWhom: "" };
  });
  const made = {
    ...record,
    trigger: { ...record.trigger, by: "" },
    incidents: sourced("incidents", record.incidents.map(unnamed)),
    links,
    statements: sourced("statements", record.statements),
    sessions: record.sessions.map((session) => sessionOutside(session, leftOut)),
    doubts: [],
    originals: [],
    setAside: [],
    gathering: [],
    lookUps: [],
    releases: [],
    shares: [],
  };
  return { record: made, leftOut };
}
