import type { Id, NetworkRecord } from "../../record";
import { namesOf } from "../names/shownNames";
import { About } from "./about";

/**
 * People of the record whom a text names or may name, in full, in part or by a nickname; those who act for an agency aside.
 * Where several share a name and `concerns` does not settle it, all of them.
 */
export function peopleNamedIn(record: NetworkRecord, text: string, concerns: readonly Id[] = []): Id[] {
  return [...new Set(new About(record, namesOf(record, "full").book).namedIn(text, concerns))];
}

/** For a record, whom an entry is about: those it refers to, and those its sentences name or may name. */
export function peopleAbout(record: NetworkRecord): (entry: object) => Set<Id> {
  const about = new About(record, namesOf(record, "full").book);
  return (entry) => about.of(entry);
}
