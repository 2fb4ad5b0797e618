import { isCode, type Id, type NetworkRecord, type Person, type Place } from "../../record";
import { findPlaces } from "../findPlaces";
import { samePerson } from "../samePerson";
import { samePlace } from "../samePlace";
import { foldWords } from "../tokens";

type Pair = { keep: Id; gone: Id };

/** Entries by the words of their name; those without a name of their own are not among them. */
function byName<E extends { name: string }>(entries: readonly E[], isOwn: (entry: E) => boolean): Map<string, E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    const key = foldWords(entry.name).replace(/^the /u, "");
    if (key !== "" && isOwn(entry)) found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

/** Who has a full name or a code agreed on; a first name alone may be anybody's. */
const isFullName = ({ name, unknown }: Person) => !unknown && (isCode(name) || foldWords(name).includes(" "));

/** Nouns alone ("Home", "youth club") mean another place in each file. */
const isOwnPlace = ({ name, unknown }: Place) =>
  !unknown && findPlaces(name).some(({ by }) => by !== "generic" && by !== "placed");

const isWorker = ({ kind }: Person) => kind === "professional";

/** A name that two in one file have says nothing of which of them is meant in the other. */
function pairs<E extends { id: Id; name: string }>(
  mine: Map<string, E[]>,
  theirs: Map<string, E[]>,
  isSame: (a: E, b: E) => boolean,
): Pair[] {
  return [...theirs].flatMap(([key, [gone, ...more]]) => {
    const [keep, ...others] = mine.get(key) ?? [];
    if (!keep || !gone || more.length + others.length > 0 || !isSame(keep, gone)) return [];
    return [{ keep: keep.id, gone: gone.id }];
  });
}

/** People of two records who are one without asking: by full name or code, and nothing that is known of them speaks against it. */
export function samePeople(mine: NetworkRecord, theirs: NetworkRecord): Pair[] {
  const isSame = (a: Person, b: Person) => {
    if (isWorker(a) !== isWorker(b) || (isWorker(a) && (a.agency !== b.agency || a.job !== b.job))) return false;
    return samePerson(a, b)?.same === true;
  };
  return pairs(byName(mine.people, isFullName), byName(theirs.people, isFullName), isSame);
}

/** Places of two records with the very same name. */
export function samePlaces(mine: NetworkRecord, theirs: NetworkRecord): Pair[] {
  const isSame = (a: Place, b: Place) => samePlace(a.name, b.name)?.same === true;
  return pairs(byName(mine.places, isOwnPlace), byName(theirs.places, isOwnPlace), isSame);
}
