import type { Presence, Sitting } from "../presence";
import type { Database } from "./database";

const BEAT_MS = 20_000;
/** Browsers run a hidden tab's timers once a minute: https://developer.chrome.com/blog/timer-throttling-in-chrome-88 */
const GONE_AFTER_MS = 150_000;

type Note = Sitting & { at: number };

const isNote = (value: unknown): value is Note => {
  const { network, id, at } = (value ?? {}) as Record<string, unknown>;
  return typeof network === "string" && typeof id === "string" && typeof at === "number";
};

/** Each sitting renews a note of its own while it is open; a note nobody renews is of a tab that is gone. */
export function heartbeat(database: Database, clock: () => number): Presence {
  const mine = new Set<string>();
  const forget = (id: string) => database.run("tabs", "readwrite", (store) => store.delete(id)).catch(() => undefined);

  return {
    enter(sitting) {
      const beat = () => {
        const note: Note = { ...sitting, at: clock() };
        // Where nothing can be kept nobody can tell; the check of the file before writing still holds.
        database.run("tabs", "readwrite", (store) => store.put(note)).catch(() => undefined);
      };
      mine.add(sitting.id);
      beat();
      const timer = setInterval(beat, BEAT_MS);
      return () => {
        clearInterval(timer);
        mine.delete(sitting.id);
        void forget(sitting.id);
      };
    },
    async others() {
      const found = await database.run<unknown[]>("tabs", "readonly", (store) => store.getAll()).catch((): unknown[] => []);
      const notes = found.filter(isNote).filter(({ id }) => !mine.has(id));
      const gone = notes.filter(({ at }) => at < clock() - GONE_AFTER_MS);
      await Promise.all(gone.map(({ id }) => forget(id)));
      return notes.filter((note) => !gone.includes(note)).map(({ network, id }) => ({ network, id }));
    },
  };
}
