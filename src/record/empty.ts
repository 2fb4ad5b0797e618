import * as v from "valibot";
import { NetworkRecord, RECORD_VERSION } from "./schema/record";

/** A network nobody has written anything about yet. */
export function emptyRecord(id = "n1"): NetworkRecord {
  return v.parse(NetworkRecord, { version: RECORD_VERSION, id });
}
