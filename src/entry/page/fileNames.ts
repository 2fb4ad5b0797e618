import { fileNameOf, standingRisk } from "../../guidance";
import type { NetworkRecord, PartialDate } from "../../record";

type Wanted = { kindId: string; date: PartialDate; extension?: string; qualifier?: string };

/**
 * A file name for what is not itself a document (the archive, the picture) or not made yet. It is seen by people who do not open
 * the file, so a risk that cannot stand in a title, such as one that names somebody, stays out of it.
 */
export function fileNameFor(record: NetworkRecord, wanted: Wanted): string {
  return fileNameOf({ ...wanted, ...standingRisk(record) }).name;
}
