import { visibleTo, withIdsOfItsOwn, type Copy } from "../../copies";
import { kindOf, viewOf, type MapPicture } from "../../documents";
import { standingRisk, type Profile } from "../../guidance";
import { MAP_ALONE } from "../../map";
import type { Id, NetworkRecord, PartialDate } from "../../record";
import { withoutOthers } from "./alone";

/** Draws the map of what a copy shows; the painter is at home elsewhere. */
export type DrawMap = (visible: NetworkRecord, today: PartialDate) => Promise<MapPicture>;

/** What one copy of the pack is made from, and how. */
export type CopyOf = { source: NetworkRecord; copy: Copy; draft: boolean };

/** Nobody's file in particular: the one copy that is the same for all. Sources are kinds in it, as in every copy outside the team. */
const FOR_ALL: Copy = { audience: { type: "partner", agency: "Mosaic" }, names: "full" };

/** How a copy for somebody's file names others (profile, "mosaic"). */
export function copyFor(person: Id, others: Profile["mosaic"]["others"]): Copy {
  if (others === "same") return FOR_ALL;
  return { audience: { type: "subject", person }, names: others === "initials" ? "initials" : "full" };
}

/**
 * What the minutes for somebody's file are made from. With others removed that is what the copy would show, less them: what is about
 * several people has been withheld before, while the names in it could still be found.
 */
export function minutesSource(record: NetworkRecord, session: Id, person: Id, profile: Profile): CopyOf {
  const { others } = profile.mosaic;
  const copy = copyFor(person, others);
  const { risk, draft } = standingRisk(record);
  if (others !== "removed") return { source: record, copy, draft };
  const { record: shown } = viewOf(record, kindOf("minutes"), copy, session);
  return { source: { ...withoutOthers(shown, record, person), risk }, copy, draft };
}

/** What the map for somebody's file shows, with the ids of the network, so that it is known what it carries. */
export function mapShown(record: NetworkRecord, person: Id, profile: Profile): NetworkRecord {
  const { others } = profile.mosaic;
  const { record: shown } = visibleTo(record, MAP_ALONE, copyFor(person, others));
  return others === "removed" ? withoutOthers(shown, record, person) : shown;
}

/** What it is drawn from. Its entries are counted from one, as those of every map that is taken out. */
export const mapSource = (shown: NetworkRecord): NetworkRecord => withIdsOfItsOwn(shown);
