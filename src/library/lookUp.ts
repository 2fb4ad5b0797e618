import type { Sought } from "../matching";
import { LibraryError } from "./faults";
import { gathered, type Found } from "./found";
import type { Seen } from "./look/looker";
import type { Library, LibraryFile, Listing } from "./port";
import { readEach, type Progress } from "./readEach";
import type { Reader } from "./readers/pool";

/** What a look has come to, whether or not it was called off. Kept in memory only; `seen` is what it goes on from. */
export type Looked = {
  finished: boolean;
  /** Why it ended before its end, where nobody called it off: what happened and what to do. Else "". */
  stopped: string;
  /** Documents there are, and how many of them were looked into. */
  documents: number;
  read: number;
  /** Of those, papers of the network that looks. */
  own: number;
  /** Files that are no documents, by what they are. */
  skipped: Readonly<Record<string, number>>;
  /** What may be missing from the documents there are, in sentences. */
  missed: readonly string[];
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

const NOTHING: Listing = { files: [], others: {}, missed: [] };

function toldOf({ files, others, missed }: Listing, seen: ReadonlyMap<string, Seen>, stopped = ""): Looked {
  const all = files.flatMap((file) => {
    const one = seen.get(file.id);
    return one ? [{ file, one }] : [];
  });
  return {
    finished: stopped === "" && all.length === files.length,
    stopped,
    documents: files.length,
    read: all.length,
    own: all.filter(({ one }) => one.is === "own").length,
    skipped: others,
    missed,
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
    if (fault instanceof LibraryError && fault.stops) throw fault;
    const told = fault instanceof LibraryError ? fault : new LibraryError("document-not-read", file.name);
    return { is: "unread", why: told.message };
  }
}

/**
 * Looks through a library for those who are sought, with as many documents at once as there are readers. Called off, or where the library
 * is out of reach after some were read, it resolves with what it has come to. Rejects with a LibraryError where the library cannot be
 * listed. The readers are ended either way.
 */
export async function lookUp(
  library: Library,
  sought: Sought,
  readers: readonly Reader[],
  options: LookOptions,
): Promise<Looked> {
  const { signal, progress, from } = options;
  const seen = new Map(from?.seen ?? []);
  let listing: Listing | undefined;
  try {
    listing = await library.search(sought, { signal, listed: () => progress({ read: seen.size, of: 0 }) });
    const looks = readers.map((reader) => (file: LibraryFile) => lookAt(library, reader, file, signal));
    await readEach(listing.files, seen, looks, { signal, progress });
  } catch (fault) {
    if (signal.aborted) return { ...toldOf(listing ?? NOTHING, seen), finished: false };
    if (!(fault instanceof LibraryError)) throw new LibraryError("documents-not-listed", "");
    if (listing === undefined) throw fault;
    return toldOf(listing, seen, fault.message);
  } finally {
    for (const reader of readers) reader.end();
  }
  return toldOf(listing, seen);
}
