import type { LibraryFile } from "./port";

/** How far reading is. `of` is 0 while it is not yet known how many documents there are. */
export type Progress = { read: number; of: number };

type Reading = { signal: AbortSignal; progress: (progress: Progress) => void };

/** Rejects where it is called off, and never does anything else. */
function calledOff(signal: AbortSignal): Promise<never> {
  const stop = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
  // With nothing in hand nobody waits for it.
  stop.catch(() => undefined);
  return stop;
}

/**
 * Reads what is not known yet into `known`, by file id, with as many documents at once as there are readers. Where one of them meets the
 * end of it all it rejects with that, once what the others have in hand is in as well. Called off it ends at once, by the signal's reason
 * where something was in hand: one large document would keep whoever pressed "Stop" waiting, and is read anew where it goes on.
 */
export async function readEach<K>(
  files: readonly LibraryFile[],
  known: Map<string, K>,
  readers: readonly ((file: LibraryFile) => Promise<K>)[],
  { signal, progress }: Reading,
): Promise<void> {
  const left = files.filter(({ id }) => !known.has(id)).reverse();
  const tell = () => progress({ read: files.length - left.length, of: files.length });
  const stop = calledOff(signal);
  let ended = false;
  const loop = async (read: (file: LibraryFile) => Promise<K>) => {
    for (let file = left.pop(); file && !signal.aborted && !ended; file = left.pop()) {
      try {
        known.set(file.id, await Promise.race([read(file), stop]));
      } catch (fault) {
        ended = true;
        throw fault;
      }
      tell();
    }
  };
  tell();
  const ends = await Promise.allSettled(readers.map(loop));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}
