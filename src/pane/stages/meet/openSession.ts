import type { Session } from "../../../record";

/** The session that is open: the one chosen, or the last that is not finished, or the last. */
export function openSession(sessions: readonly Session[], chosen: string): Session | undefined {
  return sessions.find(({ id }) => id === chosen) ?? sessions.findLast(({ finished }) => finished === "") ?? sessions.at(-1);
}
