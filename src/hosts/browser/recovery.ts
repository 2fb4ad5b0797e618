import { KEPT_FOR_MS, type Kept, type KeptPlace, type Recovery, type Snapshot } from "../recovery";
import type { Database, StoreName } from "./database";

const KEPT: Kept = { ok: true };

const isFull = (error: unknown) => (error as Partial<Error> | null)?.name === "QuotaExceededError";
const refusal = (error: unknown): Kept => ({ ok: false, why: isFull(error) ? "full" : "refused" });

const isSnapshot = (value: unknown): value is Snapshot => {
  const { id, network, at, file, base, text } = (value ?? {}) as Record<string, unknown>;
  return [id, network, file, base, text].every((one) => typeof one === "string") && typeof at === "number";
};

/** Work in no file yet, in the browser's own database on this device (docs/decisions/0009). */
export function browserRecovery(database: Database): Recovery {
  /** Counts what was asked for by id, so that a second attempt never writes over something newer. */
  const turns = new Map<string, number>();
  const turn = (id: string): number => {
    const next = (turns.get(id) ?? 0) + 1;
    turns.set(id, next);
    return next;
  };

  const put = (name: StoreName, value: unknown) => database.run(name, "readwrite", (store) => store.put(value));
  const attempt = (deed: () => Promise<unknown>): Promise<Kept> => deed().then(() => KEPT, refusal);
  /** What the list holds; [] where it cannot be read. */
  const all = (name: StoreName) =>
    database.run<unknown[]>(name, "readonly", (store) => store.getAll()).catch((): unknown[] => []);

  async function takeOld(name: StoreName, key: string, time: number): Promise<void> {
    for (const entry of (await all(name)) as Record<string, unknown>[]) {
      const at = entry["at"];
      // What has no time was written by nobody we know.
      if (typeof at === "number" && at >= time) continue;
      await database.run(name, "readwrite", (store) => store.delete(entry[key] as IDBValidKey));
    }
  }

  async function tidy(time: number): Promise<void> {
    await takeOld("work", "id", time);
    await takeOld("places", "network", time);
  }

  return {
    async keep(snapshot) {
      const mine = turn(snapshot.id);
      const first = await attempt(() => put("work", snapshot));
      if (first.ok || first.why !== "full") return first;
      await tidy(snapshot.at - KEPT_FOR_MS).catch(() => undefined);
      return turns.get(snapshot.id) === mine ? attempt(() => put("work", snapshot)) : KEPT;
    },
    async list() {
      const found = (await all("work")).filter(isSnapshot);
      return found.sort((one, other) => other.at - one.at);
    },
    drop(id) {
      turn(id);
      return attempt(() => database.run("work", "readwrite", (store) => store.delete(id)));
    },
    keepPlace: (place: KeptPlace) => attempt(() => put("places", place)),
    async placeIn(network) {
      const found = await database
        .run<KeptPlace | undefined>("places", "readonly", (store) => store.get(network))
        .catch(() => undefined);
      return found?.place;
    },
    tidy: (time) => attempt(() => tidy(time)),
    clear: () =>
      attempt(async () => {
        for (const id of turns.keys()) turn(id);
        await database.run("work", "readwrite", (store) => store.clear());
        await database.run("places", "readwrite", (store) => store.clear());
        await database.run("tabs", "readwrite", (store) => store.clear());
      }),
  };
}
