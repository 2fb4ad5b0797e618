import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { filesLibrary, lookUp, makeReaders, soughtIn, type FolderFile, type Library, type Looked } from "../../src/library";
import type { NetworkRecord } from "../../src/record";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Every so many documents it is seen what is held at that moment, with nothing that could be let go. */
const EVERY = 500;

/** What is held in memory, in bytes: everything that lives, with the bytes of documents. */
function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export type Look = { looked: Looked; seconds: number; peak: number };

/** One look through a library, with one reader, as the page does where it has no threads. */
export async function look(library: Library, own: NetworkRecord): Promise<Look> {
  const sought = soughtIn(own);
  const before = held();
  let peak = 0;
  let last = 0;
  const began = performance.now();
  const looked = await lookUp(library, sought, makeReaders({ own: own.id, sought }), {
    signal: new AbortController().signal,
    progress: ({ read }) => {
      if (read < last + EVERY) return;
      last = read;
      peak = Math.max(peak, held() - before);
    },
  });
  return { looked, seconds: (performance.now() - began) / 1000, peak };
}

/** A folder of this machine. */
export function folderOf(root: string): Library {
  async function* walk(): AsyncIterable<FolderFile> {
    for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
      const at = join(root, path);
      if (!statSync(at).isFile()) continue;
      yield {
        path: path.replaceAll("\\", "/"),
        file: () => {
          const bytes = readFileSync(at);
          return Promise.resolve({ size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
        },
      };
    }
  }
  return filesLibrary("a folder", walk);
}

/** What a look told, in an order of its own, so that two can be compared. */
export const answersOf = ({ found }: Looked): string[] => found.map((one) => JSON.stringify(one)).sort();
