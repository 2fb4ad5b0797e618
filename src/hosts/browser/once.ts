import type { Once } from "../once";

/** In the browser's own small store of this page's address; some browsers throw where it is turned off. */
export function browserOnce(window: Window, name: string): Once {
  const key = `${name}-once`;
  const read = (): string[] => (window.localStorage.getItem(key) ?? "").split(" ").filter((id) => id !== "");
  const attempt = <T>(deed: () => T, otherwise: T): T => {
    try {
      return deed();
    } catch {
      return otherwise;
    }
  };
  return {
    was: (id) => attempt(() => read().includes(id), false),
    note: (id) => attempt(() => window.localStorage.setItem(key, [...new Set([...read(), id])].join(" ")), undefined),
    forget: () => attempt(() => window.localStorage.removeItem(key), undefined),
  };
}
