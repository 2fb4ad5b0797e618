import { ownMapsOf } from "../../../../meeting";
import type { OwnMap } from "../../../../ownmap";
import type { Id, NetworkRecord, YoungPersonMap } from "../../../../record";

/** What the network knows of the map in a file: that of the same day, or the only one that was done. */
export function knownOf(record: NetworkRecord, person: Id, { date }: OwnMap): YoungPersonMap | undefined {
  const done = ownMapsOf(record, person).filter(({ state }) => state === "done");
  return done.find((one) => one.date === date) ?? (done.length === 1 ? done[0] : undefined);
}
