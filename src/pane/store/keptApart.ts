import { picturesOf, withoutPictures, type NetworkRecord } from "../../record";
import type { Snapshot } from "../../hosts";

/** The record as it is kept on this device: photographs stand beside the text, so that a letter does not write them out again. */
export function keptApart(record: NetworkRecord): Pick<Snapshot, "text" | "pictures"> {
  const text = JSON.stringify(withoutPictures(record));
  return record.photographs.length === 0 ? { text } : { text, pictures: picturesOf(record) };
}
