import type { Link } from "../../record";
import { DOING_BEFORE, readWords, type WordSense } from "../../matching";
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

/** The note without the nature it begins with: "girlfriend (believe positive)" -> "believe positive". */
export function restOf(note: string, nature: string): string {
  if (nature === "" || !note.toLowerCase().startsWith(nature.toLowerCase())) return note;
  const rest = note.slice(nature.length);
  if (rest.trim() === "") return "";
  const match = /^(?:\s*[,;:–—-]+\s+|\s*\n|\s*(?=\())(.*)$/su.exec(rest);
  const after = match?.[1]?.trim();
  if (after === undefined) return note;
  return /^\(([^()]*)\)$/u.exec(after)?.[1] ?? after;
}

/** What someone does at a place, from the words just before it: "found in", "lives at". */
export function natureBefore(text: string, at: number): string {
  const clause =
    text
      .slice(0, at)
      .split(/[,;()–—.]|\s-\s/u)
      .at(-1) ?? "";
  return (
    DOING_BEFORE.exec(clause)?.[1]
      ?.replace(/\s+the$/iu, "")
      .trim() ?? ""
  );
}
