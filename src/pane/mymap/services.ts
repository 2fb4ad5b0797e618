import type { Asking } from "../../guidance";
import type { Host, MadeFile } from "../../hosts";
import type { OwnMap } from "../../ownmap";

/** A map as it was read, with what a person should know about the reading; or why there is none, in a sentence. */
export type OwnRead = { ok: true; map: OwnMap; warnings: readonly string[] } | { ok: false; message: string };

/** The file a map lives in. */
export type OwnFiles = {
  /** What the file would be called, and its media type. */
  nameOf: (map: OwnMap) => Pick<MadeFile, "name" | "type">;
  make: (map: OwnMap) => Promise<Uint8Array>;
  /** A sheet to fill by hand. */
  blank: (paper: OwnMap["paper"], asking: Asking) => Promise<MadeFile>;
  read: (bytes: Uint8Array, name: string) => Promise<OwnRead>;
};

/** All that the young person's screen asks for. Of the workers' record nothing is in reach from here. */
export type OwnServices = {
  host: Host;
  files: OwnFiles;
  clock: () => Date;
  /** An id for a new map. */
  newId: () => string;
  accent: string;
};
