import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";

/** Pictures of photographs by the id of their entry. */
export type Pictures = Readonly<Record<Id, string>>;

/** The record with its pictures elsewhere: those for which `isElsewhere` says so, or all. Nothing else of it changes. */
export function withoutPictures(record: NetworkRecord, isElsewhere: (id: Id) => boolean = () => true): NetworkRecord {
  if (record.photographs.length === 0) return record;
  const photographs = record.photographs.map((photograph) =>
    isElsewhere(photograph.id) ? { ...photograph, picture: "" } : photograph,
  );
  return { ...record, photographs };
}

export const picturesOf = ({ photographs }: NetworkRecord): Pictures =>
  Object.fromEntries(photographs.map(({ id, picture }) => [id, picture]));

/** The record with its pictures back in their places; a picture that is not at hand stays away. */
export function withPictures(record: NetworkRecord, pictures: Pictures): NetworkRecord {
  if (record.photographs.length === 0) return record;
  const photographs = record.photographs.map((photograph) => ({
    ...photograph,
    picture: Object.hasOwn(pictures, photograph.id) ? (pictures[photograph.id] ?? "") : photograph.picture,
  }));
  return { ...record, photographs };
}
