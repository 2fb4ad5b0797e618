import { samePerson, samePlace, type Sameness } from "../../matching";
import type { Assembly, PersonDraft, PlaceDraft } from "./assembly";

const list = (reasons: string[]) => (reasons.length === 0 ? "" : ` (${reasons.join("; ")})`);

/** Names in bunches that share a first letter of any word: only those can be near one another. */
function bunches<E extends { name: string; aliases?: string[] }>(entries: readonly E[]): E[][] {
  const byLetter = new Map<string, E[]>();
  for (const entry of entries) {
    const words =
      [entry.name, ...(entry.aliases ?? [])]
        .join(" ")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const letter of new Set(words.map((word) => word[0] ?? "")))
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
  }
  return [...byLetter.values()];
}

function pairs<E extends { id: string; name: string; aliases?: string[] }>(
  entries: readonly E[],
  compare: (a: E, b: E) => Sameness | undefined,
): { a: E; b: E; found: Sameness }[] {
  const seen = new Set<string>();
  const made: { a: E; b: E; found: Sameness }[] = [];
  for (const bunch of bunches(entries)) {
    bunch.forEach((a, index) => {
      for (const b of bunch.slice(index + 1)) {
        const key = `${a.id} ${b.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = compare(a, b);
        if (found) made.push({ a, b, found });
      }
    });
  }
  return made;
}

/** Asks about places whose names are near one another; nothing is joined without an answer. */
export function askSamePlaces(made: Assembly): void {
  const compare = (a: PlaceDraft, b: PlaceDraft) => samePlace(a.name, b.name);
  for (const { a, b, found } of pairs(made.places, compare)) {
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
  const compare = (a: PersonDraft, b: PersonDraft) => {
    if (nameless(a) || nameless(b) || (a.kind === "professional") !== (b.kind === "professional")) return undefined;
    return samePerson(
      { name: a.name, aliases: a.aliases ?? [], born: a.born ?? "" },
      { name: b.name, aliases: b.aliases ?? [], born: b.born ?? "" },
    );
  };
  for (const { a, b, found } of pairs(made.people, compare)) {
    made.addDoubt({
      kind: "same-person",
      question: `Is “${a.name}” the same person as “${b.name}”?${list(found.reasons)}`,
      about: [a.id, b.id],
    });
  }
}
