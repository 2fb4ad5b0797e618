import type { Id } from "./schema/basics";
import type { NetworkRecord } from "./schema/record";

type Named = { id: Id };

/** "p7" and "m1-n7", also where another of that id was met since ("p7--x2k"). Ids of another make, such as hashes, have no number. */
const NUMBER = /(?:^|-)[a-z](\d{1,6})(?:--[0-9a-z]+)?$/;

/** The highest number among the ids of a list; 0 where none has one. */
export const highestOf = (entries: readonly Named[]): number =>
  entries.reduce((highest, { id }) => Math.max(highest, Number(NUMBER.exec(id)?.[1] ?? 0)), 0);

/**
 * The highest number that was ever given out in a list whose ids begin with `stem`: of those that are there, and of those that
 * went. Whoever counts on from it gives no id a second time.
 */
export const lastGiven = ({ lineage }: Pick<NetworkRecord, "lineage">, stem: string, entries: readonly Named[]): number =>
  Math.max(lineage.given?.[stem] ?? 0, highestOf(entries));
