import { foldWords, nearPairs, samePerson, samePlace, type NearPair } from "../../matching";
import type { Assembly, PersonDraft, PlaceDraft } from "./assembly";

const list = (reasons: string[]) => (reasons.length === 0 ? "" : ` (${reasons.join("; ")})`);

/** The same words in several tables: each is asked about against the first, unless they are too many to mean one. */
function againstFirst<E extends { name: string }>(found: readonly NearPair<E>[], most: number): NearPair<E>[] {
  const first = new Map<string, { entry: E; count: number }>();
  for (const {
    a,
    found: { same },
  } of found) {
    const key = foldWords(a.name);
    if (same && !first.has(key)) first.set(key, { entry: a, count: 0 });
  }
  const chosen = found.filter(({ a, found: { same } }) => !same || first.get(foldWords(a.name))?.entry === a);
  for (const {
    a,
    found: { same },
  } of chosen) {
    const group = first.get(foldWords(a.name));
    if (same && group) group.count += 1;
  }
  return chosen.filter(({ a, found: { same } }) => !same || (first.get(foldWords(a.name))?.count ?? 0) <= most);
}

/** Homes of different people are different, though each table calls its own "Home". */
const isHome = ({ kind }: PlaceDraft) => kind === "address";

/** Asks about places whose names are near one another; nothing is joined without an answer. */
export function askSamePlaces(made: Assembly): void {
  const compare = (a: PlaceDraft, b: PlaceDraft) => {
    const found = samePlace(a.name, b.name);
    return found?.same && (isHome(a) || isHome(b)) ? undefined : found;
  };
  for (const { a, b, found } of againstFirst(nearPairs(made.places, compare), 3)) {
    made.addDoubt({
      kind: "same-place",
      question: `Is “${a.name}” the same place as “${b.name}”?${list(found.reasons)}`,
      about: [a.id, b.id],
    });
  }
}

/** The same for people. Contacts are compared only with contacts, and only where they have names. */
export function askSamePeople(made: Assembly): void {
  const nameless = (person: PersonDraft) => person.unknown === true;
  // It is asked already which of several somebody is.
  const isAsked = ({ id }: PersonDraft) => made.doubtAbout("which-person", id) !== undefined;
  const named = ({ name, aliases = [], born = "" }: PersonDraft) => ({ name, aliases, born });
  const compare = (a: PersonDraft, b: PersonDraft) => {
    if (nameless(a) || nameless(b) || isAsked(a) || isAsked(b) || (a.kind === "professional") !== (b.kind === "professional"))
      return undefined;
    return samePerson(named(a), named(b));
  };
  for (const { a, b, found } of againstFirst(nearPairs(made.people, compare), 8)) {
    made.addDoubt({
      kind: "same-person",
      question: `Is “${a.name}” the same person as “${b.name}”?${list(found.reasons)}`,
      about: [a.id, b.id],
    });
  }
}
