import type { Sought } from "../matching";

/** A document that a library offers; `id` is its own within the library, `name` what a person would find it by. */
export type LibraryFile = { id: string; name: string };

/** What there is to look through. `others` counts files that are no documents, by what they are ("PDF"). */
export type Listing = { files: LibraryFile[]; others: Readonly<Record<string, number>> };

/**
 * Where earlier documents are: a folder on this machine, or another place that lists and reads them. Whatever stands behind it, the
 * same reader looks into the same bytes, so that every library gives the same answer on the same documents.
 */
export type Library = {
  /** Where that is, in words that name nobody: "a folder". */
  among: string;
  /**
   * The documents in which those sought may be. A library with an index may leave out what cannot hold them; one without lists all.
   * `listed` is told how many there are so far. Rejects with a LibraryError, or the signal's reason where it was called off.
   */
  list(sought: Sought, options: { signal: AbortSignal; listed: (count: number) => void }): Promise<Listing>;
  /** The bytes of one. Rejects with a LibraryError that says why not, or the signal's reason. */
  read(file: LibraryFile, signal: AbortSignal): Promise<Uint8Array>;
};
