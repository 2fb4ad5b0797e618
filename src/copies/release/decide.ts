import { foldName, type Change, type Id, type NetworkRecord, type PartialDate, type Release } from "../../record";
import { About } from "../audience/about";
import type { Audience } from "../copy";
import { namesOf } from "../names/shownNames";
import { isFor } from "./given";
import { releasing, standingOfRelease, type ReleaseStanding } from "./stands";

/** A decision about an entry that a copy withholds. `wording` stands there in the place of its own words; "" for these. */
export type Decision = {
  of: Id;
  kind: Release["kind"];
  wording: string;
  reason: string;
  decidedBy: string;
  on: PartialDate;
};

/** Everybody who chairs one of the sessions, each once: they decide about a young person's own words. */
export function chairsOf({ sessions }: NetworkRecord): string[] {
  const chairs = new Map(sessions.filter(({ chair }) => chair !== "").map(({ chair }) => [foldName(chair), chair]));
  return [...chairs.values()];
}

const FAULT: Readonly<Record<Exclude<ReleaseStanding, "stands">, string>> = {
  "nobody-decided": "Say who decided it.",
  "not-by-the-chair": "The chair of a session decides about a young person's own words.",
  "said-otherwise-since": "It says something else by now. Read it again.",
  "nothing-to-release": "It is not there any more.",
};

/** What keeps a decision from being one, as a sentence; "" where nothing does. */
export function decisionFault(record: NetworkRecord, decision: Decision): string {
  const decided = { id: "", person: "" as const, agency: "", ...releasing(record, decision) } as Release;
  const standing = standingOfRelease(record, decided);
  if (standing !== "stands") return FAULT[standing];
  return decision.reason.trim() === "" ? "Say why this reader needs it." : "";
}

/** The release of the entry as it stands now, for this reader; what was decided about it for them before goes. */
export function releaseChange(record: NetworkRecord, audience: Audience, decision: Decision): Change {
  const whom =
    audience.type === "subject" ? { person: audience.person } : { agency: audience.type === "partner" ? audience.agency : "" };
  const before = record.releases.filter((release) => release.of === decision.of && isFor(release, audience));
  const { wording, reason, decidedBy } = decision;
  const said = { wording: wording.trim(), reason: reason.trim(), decidedBy: decidedBy.trim() };
  return {
    type: "all",
    changes: [
      ...before.map(({ id }): Change => ({ type: "drop", from: "releases", id })),
      { type: "add", to: "releases", entry: releasing(record, { ...decision, ...said, ...whom }) },
    ],
  };
}

/** People on the map whom words for one reader name or may name besides them. */
export function othersIn(record: NetworkRecord, audience: Audience, words: string): Id[] {
  const reader = audience.type === "subject" ? [audience.person] : [];
  const named = new About(record, namesOf(record, "full").book).namedIn(words, reader);
  return [...new Set(named)].filter((id) => !reader.includes(id));
}
