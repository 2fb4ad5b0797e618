import type { Link } from "../../record";
import { readWords, type WordSense } from "../../matching";
import { onlyDate } from "./dates";

/** What a note says of a link, in the fields the guidance asks mappers to test. Nothing is set that no word tells. */
export type NoteReading = Pick<
  Link,
  "nature" | "effect" | "conflict" | "basis" | "strength" | "influence" | "recheck" | "past" | "byWhom" | "date"
> &
  Pick<WordSense, "uncertain">;

/** Reads a note about someone. `direction` tells which end the note is about, for influence: links run from the subject. */
export function readNote(note: string): NoteReading {
  const { nature, effect, conflict, basis, strength, steers, past, byWhom, uncertain } = readWords(note);
  return {
    nature,
    effect,
    conflict,
    basis,
    strength,
    influence: steers ? "to-from" : "not-known",
    // What is only believed is looked at again; so is what the writer marked with a question.
    recheck: uncertain || basis === "anecdotal",
    past,
    byWhom,
    date: onlyDate(note),
    uncertain,
  };
}
