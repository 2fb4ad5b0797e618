import { hashValue } from "./hash";
import type { Register, Scalar } from "./unit";

/** Stands in a past for the first value, whatever it was: its hash could tell a name that is gone. */
export const ANY_FIRST = "0";

/** The name of a value nobody wrote anything else over, or under. */
export const firstWriting = (value: Scalar) => hashValue(value);

/** The name of a value that was written over others. */
export function writingOver(value: Scalar, over: Iterable<string>): string {
  return `${hashValue(value)}.${hashValue([...over].sort()).slice(-5)}`;
}

/** A first value from which the name of someone taken off the map was taken out: nobody wrote it. */
export const masked = (value: Scalar) => `${hashValue(value)}.m`;

export const isFirst = (writing: string) => !writing.includes(".") || writing.endsWith(".m");

/** Whether nobody wrote anything over what stood there first. */
export const isUntouched = ({ live, past }: Register) =>
  live.size === 1 && [...live.keys()].every(isFirst) && [...past].every(isFirst);
export const isOf = (writing: string, value: Scalar) => writing.split(".")[0] === hashValue(value);

export const isWrittenOver = (writing: string, past: ReadonlySet<string>) =>
  past.has(writing) ||
  (past.has(ANY_FIRST) && isFirst(writing)) ||
  (writing.endsWith(".m") && [...past].some((name) => isFirst(name)));

/** How much past a field keeps: where it began, and what was written lately. */
const OLDEST = 4;
const NEWEST = 20;

export function capped(past: Iterable<string>): Set<string> {
  const all = [...past];
  return new Set(all.length <= OLDEST + NEWEST ? all : [...all.slice(0, OLDEST), ...all.slice(-NEWEST)]);
}

/** Values that stand now, each once. */
export const valuesOf = ({ live }: Register): Scalar[] => [...new Set(live.values())];
