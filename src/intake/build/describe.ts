import { Spans, type Id } from "../../record";
import { ADULT_WORDS, CHILD_WORDS, FEMALE_WORDS, foldWords, LETTERS, MALE_WORDS, WORD_BEGINS, WORD_ENDS } from "../../matching";
import type { PersonDraft } from "./assembly";
import type { Scope } from "./scope";

const NOUN = "(?:adult\\s+male|adult\\s+female|male|female|adult|man|woman|boy|girl|yp|young\\s+person|child|person|individual)";
/** "the adult living at", "female in", "unknown male": someone told by what they are; a letter after it is a code instead. */
const DESCRIPTION = new RegExp(
  `${WORD_BEGINS}((?:unknown|unidentified|unnamed|older|young|younger|adult|vulnerable|other)\\s+)*${NOUN}${WORD_ENDS}(?!\\s+[A-Z0-9](?!(?!\\d)[${LETTERS}]))`,
  "gi",
);
const WHERE =
  /^\s*(?:,?\s*(?:who|that|which)\s+)?(?:(?:is|was|are|lives?|living|stays?|staying|resid(?:es?|ing)|based|seen|found|linked|known|from|believed|to|be|staying|resident)\s+)*(?:in|at|from|of|to|on|near|address)?\s*(?:the\s+)?/iu;

const sides = [
  [MALE_WORDS, FEMALE_WORDS],
  [ADULT_WORDS, CHILD_WORDS],
] as const;

/** Whether what is known of someone can be meant by the description: nothing in it says the opposite. */
function fits(description: string, known: string): boolean {
  return sides.every(([one, other]) => {
    const says = [one.test(description), other.test(description)];
    const has = [one.test(known), other.test(known)];
    return !((says[0] && has[1] && !has[0]) || (says[1] && has[0] && !has[1]));
  });
}

/** Name and notes of someone of this table, for comparing with a description. */
function knownOf(scope: Scope, person: PersonDraft): string {
  const notes = scope.made.linksOf(person.id).map((link) => `${link.nature ?? ""} ${link.note ?? ""}`);
  return [person.name, person.note ?? "", ...notes].join(" ");
}

export type Description = {
  start: number;
  end: number;
  id: Id;
  /** The place that told who is meant, where one did. */ place: string;
};

/**
 * People a text means by describing them: "the adult living at 12 Acacia Road" is whoever of this table is linked to that
 * address, if it is one person only; "the unknown male" is the only unknown one.
 */
export function describedIn(text: string, scope: Scope): Description[] {
  const found = [...text.matchAll(DESCRIPTION)];
  if (found.length === 0) return [];
  const inTable = [...scope.inTable].flatMap((id) => scope.made.person(id) ?? []);
  const people = inTable.filter(({ id, kind }) => kind !== "professional" && !scope.subjects.includes(id));
  const places = new Spans(scope.places.namedIn(text, scope.index));
  return found.flatMap((match) => {
    const end = match.index + match[0].length;
    const rest = text.slice(end);
    const at = end + (WHERE.exec(rest)?.[0].length ?? 0);
    const place = places
      .met({ start: at, end: at + 5 })
      .find((found) => found.start >= end - 1 && found.start <= at + 4 && found.end > at);
    const placeId = place && scope.places.known(place.name, scope.index)?.id;
    // Without a place, "the" or a home must point at someone: "is a trusted adult" means nobody of the table.
    const pointed =
      /\b(?:the|this|that)\s+$/iu.test(text.slice(0, match.index)) ||
      /^unknown/iu.test(match[0]) ||
      /^\s*(?:['’]s\s+)?(?:home|address|house|flat)\b/iu.test(rest);
    const candidates = people.filter((person) => {
      if (!place && !(person.unknown === true && pointed)) return false;
      const known = knownOf(scope, person);
      if (!fits(match[0], known)) return false;
      const there = placeId !== undefined && scope.made.linked(person.id, placeId) !== undefined;
      return !place || there || ` ${foldWords(known)} `.includes(` ${foldWords(place.name)} `);
    });
    const [only] = candidates;
    return candidates.length === 1 && only ? [{ start: match.index, end, id: only.id, place: place?.name ?? "" }] : [];
  });
}
