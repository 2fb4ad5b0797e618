import type { Look, Stop } from "../port";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

export function look(window: Window): Look {
  if (window.matchMedia(FORCED).matches) return "forced";
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

export function onLook(window: Window, listener: (look: Look) => void): Stop {
  const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
  const changed = () => listener(look(window));
  queries.forEach((query) => query.addEventListener("change", changed));
  return () => queries.forEach((query) => query.removeEventListener("change", changed));
}
