import type { Earlier, Id, NetworkRecord } from "../../../record";
import { stagesOf } from "../../parts/changes";
import type { IsAbout } from "./naming";

/** Notes of how the map stood when sessions were finished, and everybody and everywhere that what they tell of joins. */
type Told = { notes: Earlier[]; ends: ReadonlySet<Id> };

/** How they, and what they are part of or named in, stood earlier: so much of it as differs from what came after. */
export function earlierAbout(record: NetworkRecord, person: Id, theirs: ReadonlySet<Id>, isAbout: IsAbout): Told {
  const isTheirs = ({ entry, was = {} }: Earlier) => entry === person || theirs.has(entry) || isAbout(was);
  const sessions = record.earlier.filter(({ list }) => list === "sessions");
  const noted = record.earlier.filter((note) => note.list !== "sessions" && isTheirs(note));
  const stages = stagesOf({ ...record, earlier: [...sessions, ...noted] });
  const isTold = ({ after, entry }: Earlier) =>
    stages.some(({ since, changes }) => since.session === after && changes.some(({ id }) => id === entry));
  const notes = noted.filter(isTold);
  const drawn = stages.flatMap(({ changes }) => changes.flatMap(({ was, is }) => [was, is]));
  const ends = drawn.flatMap((one) => {
    if (!one) return [];
    return "from" in one ? [one.from, one.to] : "place" in one ? [one.place] : [];
  });
  return { notes: notes.length === 0 ? [] : [...sessions, ...notes], ends: new Set(ends) };
}
