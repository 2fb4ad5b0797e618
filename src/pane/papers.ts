import type { NameMode } from "../copies";
import type { MadeFile } from "../hosts";
import type { MapOrder } from "../map";
import type { Id, NetworkRecord } from "../record";

/** A kind of document that can be made now; `noun` is the word its title carries ("Minutes"). */
export type PaperKind = { id: string; noun: string };

/** How people are named (in full unless said; the team file always), and the session an agenda or minutes are about. */
export type PaperOptions = { names?: NameMode; sessionId?: Id };

/** Makes documents out of the network. Built by the entry points; the parts that do the work are fetched on first use. */
export type Papers = {
  /** In the order of the work: what is filled in, talked about, written down, kept. */
  kindsOf: (record: NetworkRecord, options?: PaperOptions) => readonly PaperKind[];
  make: (record: NetworkRecord, kindId: string, options?: PaperOptions) => Promise<MadeFile>;
  /** The map by itself: one file, or several in one archive. */
  makeMap: (record: NetworkRecord, order: MapOrder) => Promise<MadeFile>;
  /** Every kind and the map as a picture, in one archive: browsers stop a page that hands over several files at once. */
  makeAll: (record: NetworkRecord, options?: PaperOptions) => Promise<MadeFile>;
};
