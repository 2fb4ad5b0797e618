import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";
import type { Release } from "./schema/release";
import { idsOf } from "./ids";
import { saidOnce } from "./reassessed";

/** Keys that hold one id of another entry, and keys that hold a list of them. */
const ONE = new Set(["from", "to", "place", "person", "session", "serves", "subject", "agenda", "about", "of"]);
const MANY = new Set(["concerns", "present", "target", "contactFor", "about", "became", "around", "carries"]);

/** Whether a release says for whose copy it was decided: for nobody's it decides nothing. */
export const isForSomebody = ({ person, agency }: Pick<Release, "person" | "agency">): boolean => person !== "" || agency !== "";

/** The id to stand in place of another: itself, a different one, or undefined where the reference must go. */
export type Renaming = (id: Id) => Id | undefined;

function renameAll(ids: readonly Id[], renaming: Renaming): readonly Id[] {
  const kept = [...new Set(ids.map(renaming).filter((id) => id !== undefined))];
  return kept.length === ids.length && kept.every((id, at) => id === ids[at]) ? ids : kept;
}

function renameList(list: readonly unknown[], renaming: Renaming): readonly unknown[] {
  const made = list.map((item) => rename(item, renaming));
  return made.some((item, at) => item !== list[at]) ? made : list;
}

/** The same value where nothing in it is renamed, so that what is the same stays one. */
function rename(value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return renameList(value, renaming);
  if (value === null || typeof value !== "object") return value;
  const entry = value as Record<string, unknown>;
  let made = entry;
  for (const key of Object.keys(entry)) {
    const item = entry[key];
    // "to" is an end of a link, but of a share it is words.
    if (key === "to" && !("from" in entry)) continue;
    let renamed: unknown = item;
    if (typeof item === "string") {
      if (item !== "" && ONE.has(key)) renamed = renaming(item) ?? "";
    } else if (MANY.has(key) && Array.isArray(item)) renamed = renameAll(item as Id[], renaming);
    else renamed = rename(item, renaming);
    if (renamed === item) continue;
    if (made === entry) made = { ...entry };
    made[key] = renamed;
  }
  return made;
}

/**
 * The record with every reference between entries renamed; entries keep their own ids. A reference that goes becomes ""
 * or leaves its list; entries that make no sense without it (links, reviews of a session) are dropped.
 */
export function renameReferences(record: NetworkRecord, renaming: Renaming): NetworkRecord {
  const made = rename(record, renaming) as NetworkRecord;
  return {
    ...made,
    lineage: record.lineage,
    // What stood there earlier may name what is gone; see earlier/.
    earlier: record.earlier,
    releases: made.releases.filter((release) => release.of !== "" && isForSomebody(release)),
    corrections: made.corrections.filter(({ of }) => of !== ""),
    mapPages: made.mapPages.filter(({ around }) => around.length > 0),
    links: made.links.filter((link) => link.from !== "" && link.to !== "" && link.from !== link.to),
    reviews: made.reviews
      .filter((review) => review.session !== "")
      .map((review) => ({ ...review, reassessed: saidOnce(review.reassessed.filter((entry) => entry.about !== "")) })),
    positions: made.positions.filter(({ about }) => about !== ""),
    setAside: made.setAside.filter(({ about }) => about.length > 0),
    gathering: made.gathering.filter((sheet) => sheet.person !== ""),
    youngPersonMaps: made.youngPersonMaps.filter((map) => map.person !== ""),
    uploads: made.uploads.filter((upload) => upload.person !== "" && upload.session !== ""),
  };
}

/** The record without references to entries that are not there, and without what makes no sense then, as far as that goes on. */
export function dropDangling(record: NetworkRecord): NetworkRecord {
  const ids = idsOf(record);
  // Questions are also about the record's own values.
  ids.add(record.id);
  record.sessions.forEach(({ agenda, items, decisions, parked, versions }) =>
    [...agenda, ...items, ...decisions, ...parked, ...versions].forEach((item) => ids.add(item.id)),
  );
  const made = renameReferences(record, (id) => (ids.has(id) ? id : undefined));
  // A link goes with whom it led to, and with the link what was decided about it.
  return idsOf(made).size === idsOf(record).size ? made : dropDangling(made);
}
