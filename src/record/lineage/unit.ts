import type { ListName } from "./shape";

export type Scalar = string | number | boolean | null;

/**
 * One value with its past. Each writing has a name of its own: the hash of the value it put there, and, unless it is the
 * first, a dot and a short hash of the writings it followed. `live` are the writings that nobody has written over, more than
 * one where two people wrote apart; `past` those that were. `use` is the value that stands in the entry.
 * This is a multi-value register with its causal past (Shapiro et al. 2011, https://hal.inria.fr/inria-00555588).
 */
export type Register = { use: Scalar; live: Map<string, Scalar>; past: ReadonlySet<string> };

/**
 * A value of a list, and how many times it went in and out: odd while it is there. The higher count is the later one
 * (a causal length set: Yu and Rostad 2020, https://doi.org/10.1145/3380787.3393678).
 */
export type Part = { value: unknown; length: number };

/** One entry, an entry inside another, or the record's own values: what is compared and brought together by itself. */
export type Unit = {
  key: string;
  list: ListName;
  id: string;
  /** Key of the entry it stands in, or "". */
  within: string;
  /** Hash of it as first seen. */
  first: string;
  /** Whether that hash is kept, since it cannot be made from what the unit says now. */
  kept: boolean;
  times: number;
  registers: Map<string, Register>;
  sets: Map<string, Map<string, Part>>;
  /** Values that are not compared, by field. */
  carried: Readonly<Record<string, string>>;
  /** Of a person; 0 elsewhere. */
  number: number;
  /** How it stood before it followed what another file did with people and places; absent where that changed nothing. */
  before?: { marked: boolean; standing: string };
};

export const innerKey = (within: string, name: string, id: string) => `${within}/${name}/${id}`;
