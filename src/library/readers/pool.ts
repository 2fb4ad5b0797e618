import type { Seen } from "../look/looker";
import type { Thread } from "./thread";

/** Reads documents, one at a time. `look` rejects where the reader itself fails; what is wrong with a document is an answer. */
export type Reader = { look: (bytes: Uint8Array, name: string) => Promise<Seen>; end: () => void };

/** With more than so many waiting for one thread, another one begins to read as well. */
const MOST_WAITING = 3;

/**
 * Several threads as readers. All of them look at documents first; the few that have to be read go to one of them, since the first ones
 * take a thread many times as long as those after. What a thread that did not start would look at, `here` does.
 */
export function pooled(threads: readonly Thread[], here: Reader): Reader[] {
  const reading = new Set<Thread>();
  const readerBeside = (own: Thread): Thread => {
    const [least] = [...reading].sort((one, other) => one.waiting() - other.waiting());
    if (least && least.waiting() <= MOST_WAITING) return least;
    reading.add(own);
    return own;
  };
  return threads.map((own) => ({
    async look(bytes, name) {
      if (!(await own.started)) return here.look(bytes, name);
      const seen = await own.look(bytes, name, reading.has(own));
      return seen instanceof Uint8Array ? ((await readerBeside(own).look(seen, name, true)) as Seen) : seen;
    },
    end: own.end,
  }));
}
