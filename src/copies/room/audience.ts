import { sourceKindOf } from "../../matching";
import { personOf, type NetworkRecord, type Session } from "../../record";
import { isThere } from "../audience/there";
import type { Audience } from "../copy";

const isOwn = (agency: string) => agency === "" || sourceKindOf(agency) === "social-care";

/** The agencies other than the council's own teams whose people look on, each once. */
function partnersAt(record: NetworkRecord, { attendance }: Session): string[] {
  const agencies = attendance.filter(isThere).map(({ agency, person }) => agency || (personOf(record, person)?.agency ?? ""));
  return [...new Set(agencies.filter((agency) => !isOwn(agency)))];
}

/**
 * For whom a screen in the room is: the team at an internal session, unless somebody from another agency looks on; at any other
 * session the agencies there, and where none is named yet, an agency that nothing was ever released to.
 */
export function audiencesAt(record: NetworkRecord, session: Session): Audience[] {
  const partners = partnersAt(record, session);
  if (partners.length > 0) return partners.map((agency) => ({ type: "partner", agency }));
  return [session.kind === "internal" ? { type: "team" } : { type: "partner", agency: "" }];
}
