import type { Traits } from "../../src/matching";

/** Somebody of whom only this is known. */
export const somebody = (names: string | readonly string[], more: Partial<Traits> = {}): Traits => ({
  names: [names].flat(),
  born: "",
  age: "",
  phones: [],
  handles: [],
  homes: [],
  ...more,
});
