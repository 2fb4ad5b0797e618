import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";
import { idsOf } from "./ids";

/** Keys that hold one id of another entry, and keys that hold a list of them. */
const ONE = new Set(["from", "to", "place", "person", "session", "serves", "subject", "agenda", "about"]);
const MANY = new Set(["concerns", "present", "target", "contactFor", "about", "became"]);

/** The id to stand in place of another: itself, a different one, or undefined where the reference must go. */
export type Renaming = (id: Id) => Id | undefined;

function rename(value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, renaming));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => {
      // "to" is an end of a link, but of a share it is words.
      if (key === "to" && !("from" in value)) return [key, item];
      if (MANY.has(key) && Array.isArray(item)) {
        const kept = (item as Id[]).map(renaming).filter((id) => id !== undefined);
        return [key, [...new Set(kept)]];
      }
      if (ONE.has(key) && typeof item === "string" && item !== "") return [key, renaming(item) ?? ""];
      return [key, rename(item, renaming)];
    }),
  );
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
    links: made.links.filter((link) => link.from !== "" && link.to !== "" && link.from !== link.to),
    reviews: made.reviews
      .filter((review) => review.session !== "")
      .map((review) => ({ ...review, reassessed: review.reassessed.filter((entry) => entry.about !== "") })),
    youngPersonMaps: made.youngPersonMaps.filter((map) => map.person !== ""),
    uploads: made.uploads.filter((upload) => upload.person !== "" && upload.session !== ""),
  };
}

/** The record without references to entries that are not there. */
export function dropDangling(record: NetworkRecord): NetworkRecord {
  const ids = idsOf(record);
  record.sessions.forEach((session) => session.agenda.forEach((item) => ids.add(item.id)));
  return renameReferences(record, (id) => (ids.has(id) ? id : undefined));
}
