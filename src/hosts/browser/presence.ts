import type { Presence, Sitting } from "../presence";
import type { Database } from "./database";
import { heartbeat } from "./heartbeat";

const PREFIX = "mapping-toolkit/open/";

/** Ids hold letters, digits and hyphens only, so a stroke parts them. */
const nameOf = ({ network, id }: Sitting) => `${PREFIX}${encodeURIComponent(network)}/${encodeURIComponent(id)}`;

function sittingOf(name: string): Sitting | undefined {
  if (!name.startsWith(PREFIX)) return undefined;
  const [network = "", id = ""] = name.slice(PREFIX.length).split("/").map(decodeURIComponent);
  return { network, id };
}

/**
 * Each sitting holds a lock of its own name while it is open; the browser lets go of it when the tab is closed or crashes
 * (https://www.w3.org/TR/web-locks/). Which ones are held is all that other tabs ask.
 */
function byLocks(locks: LockManager): Presence {
  const mine = new Set<string>();
  return {
    enter(sitting) {
      const name = nameOf(sitting);
      let leave = () => {};
      const left = new Promise<void>((resolve) => (leave = resolve));
      mine.add(name);
      // Refused in a frame without an origin: then nobody can tell, and the check of the file before writing still holds.
      locks.request(name, () => left).catch(() => undefined);
      return () => {
        mine.delete(name);
        leave();
      };
    },
    async others() {
      const { held = [] } = await locks.query().catch(() => ({ held: [] }));
      return held.flatMap(({ name = "" }) => (mine.has(name) ? [] : (sittingOf(name) ?? [])));
    },
  };
}

/** What other tabs of this browser have open; without locks (a page served without https) by a note each tab renews. */
export function browserPresence(window: Window, database: Database, clock: () => number): Presence {
  const locks = window.navigator.locks as LockManager | undefined;
  return locks ? byLocks(locks) : heartbeat(database, clock);
}
