import { LibraryError } from "../faults";
import type { Library, LibraryFile, Listing, ListOptions } from "../port";
import { isDocument, isNoise, LARGEST, otherKind } from "./kinds";

/** A file of this machine by where it stands in what was chosen; its bytes are fetched when they are read. */
export type FolderFile = { path: string; file: () => Promise<Pick<File, "size" | "arrayBuffer">> };

const FAULTS: Readonly<Record<string, "document-gone" | "document-not-allowed">> = {
  NotFoundError: "document-gone",
  NotAllowedError: "document-not-allowed",
  SecurityError: "document-not-allowed",
};

async function bytesOf({ file }: FolderFile, name: string): Promise<Uint8Array> {
  try {
    const opened = await file();
    if (opened.size > LARGEST) throw new LibraryError("document-too-large", name);
    return new Uint8Array(await opened.arrayBuffer());
  } catch (fault) {
    if (fault instanceof LibraryError) throw fault;
    const called = fault instanceof Error ? fault.name : "";
    // A file that is only online answers with NotReadableError until it is here.
    throw new LibraryError(FAULTS[called] ?? "document-not-here", name);
  }
}

/** A library of files on this machine. `walk` tells one after another; nothing of them is kept. */
export function filesLibrary(among: string, walk: () => AsyncIterable<FolderFile>): Library {
  const known = new Map<string, FolderFile>();
  async function list({ signal, listed }: ListOptions): Promise<Listing> {
    const files: LibraryFile[] = [];
    const others: Record<string, number> = {};
    for await (const one of walk()) {
      signal.throwIfAborted();
      const name = one.path.split("/").at(-1) ?? one.path;
      if (isNoise(name)) continue;
      if (!isDocument(name)) {
        others[otherKind(name)] = (others[otherKind(name)] ?? 0) + 1;
        continue;
      }
      known.set(one.path, one);
      files.push({ id: one.path, name });
      listed(files.length);
    }
    return { files: files.sort((a, b) => a.id.localeCompare(b.id, "en-GB")), others, missed: [] };
  }
  return {
    among,
    list,
    search: (_sought, options) => list(options),
    papers: list,
    async read({ id, name }, signal) {
      signal.throwIfAborted();
      const one = known.get(id);
      if (!one) throw new LibraryError("document-gone", name);
      return bytesOf(one, name);
    },
  };
}
