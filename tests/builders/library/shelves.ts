import { filesLibrary, type FolderFile, type Library } from "../../../src/library";

/** A document as it lies in a library: where, and what is in it. */
export type Kept = { path: string; bytes: Uint8Array };

/** A library with documents in it, and what can happen to them. */
export type Shelf = {
  port: Library;
  /** How many documents were fetched so far. */
  reads: () => number;
  takeAway: (path: string) => void;
  forbid: (path: string) => void;
  end: () => Promise<void>;
};

/** A folder of this machine. */
export function folderShelf(documents: readonly Kept[]): Promise<Shelf> {
  const faults = new Map<string, string>();
  let reads = 0;
  const fileOf = ({ path, bytes }: Kept): FolderFile => ({
    path,
    file: () => {
      reads += 1;
      const name = faults.get(path);
      if (name !== undefined) return Promise.reject(Object.assign(new Error(name), { name }));
      return Promise.resolve({ size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
    },
  });
  async function* walk() {
    yield* documents.map(fileOf);
  }
  return Promise.resolve({
    port: filesLibrary("a folder", walk),
    reads: () => reads,
    takeAway: (path) => void faults.set(path, "NotFoundError"),
    forbid: (path) => void faults.set(path, "NotAllowedError"),
    end: () => Promise.resolve(),
  });
}
