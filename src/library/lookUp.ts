import type { Sought } from "../matching";
import { LibraryError } from "./faults";
import { gathered, type Found } from "./found";
import type { Seen } from "./look/looker";
import type { Library, LibraryFile, Listing } from "./port";
import type { Reader } from "./readers/reader";

/** How far a look is. `of` is 0 while it is not yet known how many there are. */
export type Progress = { read: number; of: number };

/** What a look has come to, whether or not it was called off. Kept in memory only; `seen` is what it goes on from. */
export type Looked = {
  finished: boolean;
  /** Documents there are, and how many of them were looked into. */
  documents: number;
  read: number;
  /** Of those, papers of the network that looks. */
  own: number;
  /** Files that are no documents, by what they are. */
  skipped: Readonly<Record<string, number>>;
  unread: { name: string; why: string }[];
  found: Found[];
  seen: ReadonlyMap<string, Seen>;
};

export type LookOptions = {
  signal: AbortSignal;
  progress: (progress: Progress) => void;
  /** A look that was called off: what it has seen is not read again. */
  from?: Looked;
};

const NOTHING: Listing = { files: [], others: {} };

function toldOf({ files, others }: Listing, seen: ReadonlyMap<string, Seen>, finished: boolean): Looked {
  const all = files.flatMap((file) => {
    const one = seen.get(file.id);
    return one ? [{ file, one }] : [];
  });
  return {
    finished,
    documents: files.length,
    read: all.length,
    own: all.filter(({ one }) => one.is === "own").length,
    skipped: others,
    unread: all.flatMap(({ file, one }) => (one.is === "unread" ? [{ name: file.name, why: one.why }] : [])),
    found: gathered(all.flatMap(({ one }) => (one.is === "network" ? [one] : []))),
    seen,
  };
}

/** One document with one reader; what is wrong with the document is an answer, being called off is not. */
async function lookAt(library: Library, reader: Reader, file: LibraryFile, signal: AbortSignal): Promise<Seen> {
  try {
    return await reader.look(await library.read(file, signal), file.name);
  } catch (fault) {
    signal.throwIfAborted();
    const told = fault instanceof LibraryError ? fault : new LibraryError("document-not-read", file.name);
    return { is: "unread", why: told.message };
  }
}

/**
 * Looks through a library for those who are sought, with as many documents at once as there are readers. Called off, it resolves with
 * what it has come to. Rejects with a LibraryError where the library cannot be listed. The readers are ended either way.
 */
export async function lookUp(
  library: Library,
  sought: Sought,
  readers: readonly Reader[],
  options: LookOptions,
): Promise<Looked> {
  const { signal, progress, from } = options;
  const seen = new Map(from?.seen ?? []);
  let listing = NOTHING;
  try {
    listing = await library.list(sought, { signal, listed: () => progress({ read: seen.size, of: 0 }) });
    const left = listing.files.filter(({ id }) => !seen.has(id)).reverse();
    const tell = () => progress({ read: listing.files.length - left.length, of: listing.files.length });
    tell();
    await Promise.all(
      readers.map(async (reader) => {
        for (let file = left.pop(); file && !signal.aborted; file = left.pop()) {
          seen.set(file.id, await lookAt(library, reader, file, signal));
          tell();
        }
      }),
    );
  } catch (fault) {
    if (signal.aborted) return toldOf(listing, seen, false);
    throw fault instanceof LibraryError ? fault : new LibraryError("documents-not-listed", "");
  } finally {
    for (const reader of readers) reader.end();
  }
  return toldOf(listing, seen, listing !== NOTHING && listing.files.every(({ id }) => seen.has(id)));
}
