import type { Block } from "../../src/documents";
import type { NetworkRecord } from "../../src/record";
import type { MapPicture } from "../../src/documents";

/** The page that every engine makes: our record, and the blocks our own pages are made of, for the templates of the others. */
export type Page = { record: NetworkRecord; map: MapPicture; blocks: readonly Block[]; title: string };

/** Makes the document from the beginning. */
export type Make = () => Promise<Uint8Array>;

/** An engine, made ready once; `next` lays out what one document is made from, so that nothing is left over from the one before. */
export type Engine = { name: string; ready: (page: Page) => { next: () => Make } };
