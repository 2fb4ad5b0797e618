import type { Audience, Copy, NameMode } from "../copies";
import type { Chosen, ExcerptId, MapOnPage } from "../documents";
import type { MadeFile } from "../hosts";
import type { ViewName } from "../map";
import type { Id, NetworkRecord, PartialDate } from "../record";

/** A kind of document that can be made now; `noun` is the word its title carries ("Minutes"). */
export type PaperKind = { id: string; noun: string };

/**
 * How people are named (in full unless said; the team file always), the session an agenda or minutes are about, the view the
 * maps in them are drawn in (the whole map unless said), for whom the copy is (the team unless said), what somebody decided
 * about words that only a person can tell, and what a person chose for a paper about a part of the network.
 */
export type PaperOptions = {
  names?: NameMode;
  sessionId?: Id;
  view?: ViewName;
  audience?: Audience;
  settled?: Copy["settled"];
  chosen?: Chosen;
};

/** How a document that is open beside the pane was made, so that what is made for it fits it. */
export type OpenPaper = { kindId: string; copy: Copy; today: PartialDate; sessionId?: Id };

/** Pages for somebody else's document: a file to put into it, and the part that goes with it. */
export type PaperPages = { bytes: Uint8Array; part: string };

/** The pictures of the map in an open document, and the same as Mermaid text. */
export type PaperMaps = { maps: readonly MapOnPage[]; mermaid: string };

/** Makes documents out of the network. Built by the entry points; the parts that do the work are fetched on first use. */
export type Papers = {
  /** In the order of the work: what is filled in, talked about, written down, kept. */
  kindsOf: (record: NetworkRecord, options?: PaperOptions) => readonly PaperKind[];
  make: (record: NetworkRecord, kindId: string, options?: PaperOptions) => Promise<MadeFile>;
  /** Every kind and the map as a picture, in one archive: browsers stop a page that hands over several files at once. */
  makeAll: (record: NetworkRecord, options?: PaperOptions) => Promise<MadeFile>;
  /** Pages to put into the open document; `paper` is what it is with them. */
  makePages: (record: NetworkRecord, id: ExcerptId, paper: OpenPaper) => Promise<PaperPages>;
  /** The map as the network is now, for each picture of it that a paper of this kind has. */
  drawMaps: (record: NetworkRecord, paper: OpenPaper) => Promise<PaperMaps>;
};
