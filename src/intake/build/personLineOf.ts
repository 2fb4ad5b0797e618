import { readPersonLine, type PersonLine } from "../lines/personLine";
import type { TableLine } from "../table/sections";

const read = new WeakMap<TableLine, PersonLine>();

/** A line of a row as a line about people; read once, whoever asks, since reading one takes longest of all. */
export function personLineOf(line: TableLine): PersonLine {
  const old = read.get(line);
  if (old) return old;
  const made = readPersonLine(line.text);
  read.set(line, made);
  return made;
}
