import type { MadeFile } from "../hosts";
import type { NetworkRecord } from "../record";

/** A kind of document that can be made now; `noun` is the word its title carries ("Minutes"). */
export type PaperKind = { id: string; noun: string };

/** Makes documents out of the network. Built by the entry points; the parts that do the work are fetched on first use. */
export type Papers = {
  /** In the order of the work: what is filled in, talked about, written down, kept. */
  kindsOf: (record: NetworkRecord) => readonly PaperKind[];
  make: (record: NetworkRecord, kindId: string) => Promise<MadeFile>;
  /** Every kind and the map as a picture, in one archive: browsers stop a page that hands over several files at once. */
  makeAll: (record: NetworkRecord) => Promise<MadeFile>;
};
