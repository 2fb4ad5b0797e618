import { actsForAgency, isCode, MentionFinder, rememberLast, type Mention } from "../../record";
import { describesOnly, isCapitalised, isCommonWord, isPlaceWord, nameForms } from "../names";
import type { TitleFault, TitleRecord } from "./faults";

type Named = { start: number; end: number; fault: TitleFault };

/** A code of two words or more ("Male A") stands for one person too. A lone letter is only a letter. */
const codesOf = (names: readonly string[]) =>
  names.filter((name) => isCode(name) && /\s/.test(name) && /(?<![\p{L}\p{N}])(?:\p{L}|\p{N}+)(?![\p{L}\p{N}])/u.test(name));

type Finders = { people: MentionFinder; places: MentionFinder };

/**
 * Made once for the people and places of a record, since lists never change in place: a title is checked with every letter
 * typed, and once more for each view of the record.
 */
const finders = rememberLast((known: TitleRecord["people"], around: TitleRecord["places"]): Finders => {
  const people = known.map((person) => {
    const forms = nameForms(person, around);
    const plain = actsForAgency(person) ? [person.name, ...person.aliases].filter((name) => /\s/.test(name)) : forms.full;
    const described = describesOnly(person, around) ? codesOf([person.name, ...person.aliases]) : [];
    return { id: person.id, forms: [...plain, ...described, ...(actsForAgency(person) ? [] : forms.parts)] };
  });
  const places = around.map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] }));
  return { people: new MentionFinder(people), places: new MentionFinder(places) };
});

const lies = (inner: Mention, outer: Mention) => outer.start <= inner.start && inner.end <= outer.end;

/** An ordinary word without its capital, or in the middle of a place's name ("Bethnal Green"), is no name here. */
function isOrdinary(risk: string, { start, end }: Mention, others: readonly Mention[]): boolean {
  const word = risk.slice(start, end);
  if (!isCommonWord(word)) return false;
  const before = /\p{Lu}[\p{L}\p{M}'’]+ $/u.test(risk.slice(0, start)) && !others.some((other) => other.end === start - 1);
  return !isCapitalised(word) || (before && isPlaceWord(word));
}

/**
 * Where a risk names a person of the record, and the fault to show. A name that is part of a place on the map may stay once
 * someone has written down why it is the place.
 */
export function namesIn(risk: string, record: TitleRecord): Named[] {
  const { people, places } = finders(record.people, record.places);
  const placed = places.find(risk);
  const named = people.find(risk);
  return named.flatMap((mention): Named[] => {
    if (isOrdinary(risk, mention, named)) return [];
    const word = risk.slice(mention.start, mention.end);
    const place = placed.find((candidate) => lies(mention, candidate));
    if (place && record.riskReason.trim() !== "") return [];
    if (!place) {
      const message = `“${word}” is the name of a person on the map. Titles are seen by others, so they name no one.`;
      return [{ ...mention, fault: { id: "person-name", message } }];
    }
    // Half a place's name says nothing, so all of it is what a mend takes out.
    const message = `“${word}” is a place on the map and also the name of a person on it. Say why it is the place, or leave it out.`;
    return [{ start: place.start, end: place.end, fault: { id: "name-needs-reason", message } }];
  });
}

/** The risk without the people it names, and without the small word that led to each name. */
export function withoutNames(risk: string, record: TitleRecord): string {
  let made = risk;
  let from = risk.length + 1;
  for (const { start, end } of namesIn(risk, record).reverse()) {
    if (end > from) continue;
    from = start;
    const before = made.slice(0, start).replace(/(?:^|\s)(?:of|by|with|for|and|to|from|against|involving|around|near)\s+$/iu, "");
    made = `${before} ${made.slice(end).replace(/^['’]s?(?![\p{L}\p{N}])/u, "")}`;
  }
  return made;
}
