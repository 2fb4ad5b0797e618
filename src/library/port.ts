import type { Sought } from "../matching";

/** A document that a library offers; `id` is its own within the library, `name` what a person would find it by. */
export type LibraryFile = { id: string; name: string };

/** What there is to look through. */
export type Listing = {
  files: LibraryFile[];
  /** Files that are no documents, by what they are ("PDF"). */
  others: Readonly<Record<string, number>>;
  /** What may be missing from it, in sentences that name nobody; empty where everything there is was listed. */
  missed: readonly string[];
};

/** `listed` is told how many there are so far. */
export type ListOptions = { signal: AbortSignal; listed: (count: number) => void };

/**
 * Where earlier documents are: a folder on this machine, or a council's whole library. Whatever stands behind it, the same reader looks
 * into the same bytes, so that every library gives the same answer on the same documents. Each of the four rejects with a LibraryError
 * that says what happened and what to do, or with the signal's reason where it was called off.
 */
export type Library = {
  /** Where that is, in words that name nobody: "a folder". */
  among: string;
  /** All documents. */
  list(options: ListOptions): Promise<Listing>;
  /** The documents in which those sought may be. A library without an index lists all. */
  search(sought: Sought, options: ListOptions): Promise<Listing>;
  /** The documents that may be papers of this toolkit. A library without an index lists all. */
  papers(options: ListOptions): Promise<Listing>;
  /** The bytes of one. */
  read(file: LibraryFile, signal: AbortSignal): Promise<Uint8Array>;
};
