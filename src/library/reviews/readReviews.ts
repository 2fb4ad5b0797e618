import { paperProperties, type PaperProperties } from "../../intake";
import { LibraryError } from "../faults";
import type { Library, LibraryFile, Listing } from "../port";
import { readEach, type Progress } from "../readEach";
import { reviewsDue, type NetworkReview, type ReviewsAsked } from "./reviewsDue";

/** What is known of one document: what it says of itself, that it is no paper of ours, or why it cannot be read. */
type Known = { is: "paper"; properties: PaperProperties } | { is: "other" } | { is: "unread"; why: string };

/** What reading the reviews of a library has come to, whether or not it was called off. Kept in memory only. */
export type Reviews = {
  finished: boolean;
  /** Why it ended before its end, where nobody called it off: what happened and what to do. Else "". */
  stopped: string;
  /** Documents there are, how many of them were read, and how many of those are no papers of this toolkit. */
  documents: number;
  read: number;
  others: number;
  /** What may be missing from the documents there are, in sentences. */
  missed: readonly string[];
  unread: readonly string[];
  networks: NetworkReview[];
  known: ReadonlyMap<string, Known>;
};

export type ReviewsOptions = { signal: AbortSignal; progress: (progress: Progress) => void; from?: Reviews };

const NOTHING: Listing = { files: [], others: {}, missed: [] };
/** Documents that are waited for at once. */
const AT_ONCE = 4;

const placeOf = ({ id }: LibraryFile) => id.slice(0, Math.max(0, id.lastIndexOf("/")));

function toldOf({ files, missed }: Listing, known: ReadonlyMap<string, Known>, asked: ReviewsAsked, stopped = ""): Reviews {
  const all = files.flatMap((file) => {
    const one = known.get(file.id);
    return one ? [{ file, one }] : [];
  });
  const papers = all.flatMap(({ file, one }) => (one.is === "paper" ? [{ ...one.properties, place: placeOf(file) }] : []));
  return {
    finished: stopped === "" && all.length === files.length,
    stopped,
    documents: files.length,
    read: all.length,
    others: all.filter(({ one }) => one.is === "other").length,
    missed,
    unread: all.flatMap(({ one }) => (one.is === "unread" ? [one.why] : [])),
    networks: reviewsDue(papers, asked),
    known,
  };
}

async function readOne(library: Library, file: LibraryFile, signal: AbortSignal): Promise<Known> {
  try {
    const read = paperProperties(await library.read(file, signal), file.name);
    if (!read.ok) return { is: "unread", why: read.error.message };
    return read.properties ? { is: "paper", properties: read.properties } : { is: "other" };
  } catch (fault) {
    signal.throwIfAborted();
    if (fault instanceof LibraryError && fault.stops) throw fault;
    return {
      is: "unread",
      why: (fault instanceof LibraryError ? fault : new LibraryError("document-not-read", file.name)).message,
    };
  }
}

/**
 * The networks of a library with the day their next review is due, from what their papers say of themselves: no page of them is read. Called
 * off, or where the library is out of reach after some were read, it resolves with what it has come to. Rejects with a LibraryError
 * where the library cannot be listed.
 */
export async function readReviews(library: Library, asked: ReviewsAsked, options: ReviewsOptions): Promise<Reviews> {
  const { signal, progress, from } = options;
  const known = new Map(from?.known ?? []);
  let listing: Listing | undefined;
  try {
    listing = await library.papers({ signal, listed: () => progress({ read: known.size, of: 0 }) });
    const read = (file: LibraryFile) => readOne(library, file, signal);
    await readEach(listing.files, known, Array<typeof read>(AT_ONCE).fill(read), { signal, progress });
  } catch (fault) {
    if (signal.aborted) return { ...toldOf(listing ?? NOTHING, known, asked), finished: false };
    if (!(fault instanceof LibraryError)) throw new LibraryError("documents-not-listed", "");
    if (listing === undefined) throw fault;
    return toldOf(listing, known, asked, fault.message);
  }
  return toldOf(listing, known, asked);
}
