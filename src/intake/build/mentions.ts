import { Spans, type Id, type Span, type Status } from "../../record";
import type { FoundPlace } from "../../matching";
import { askPerson } from "./ask";
import { describedIn } from "./describe";
import type { PlaceDraft } from "./assembly";
import { whoAre, type Named } from "./namesake";
import { isCertain } from "./placeBook";
import { onlySubject, type Scope } from "./scope";

/** Offers a place that a sentence names; asked about unless its form leaves no doubt. */
export function offerPlace(scope: Scope, found: FoundPlace): { place: PlaceDraft; isNew: boolean } {
  const old = found.by === "known" ? scope.places.byName(found.name) : undefined;
  if (old) return { place: old, isNew: false };
  const status: Status = isCertain(found) ? "confirmed" : "proposed";
  const taken = scope.places.take({ name: found.name, kind: found.kind, unknown: found.unknown, status }, scope.index);
  return taken;
}

/** Offers someone whom a sentence names and no row does. */
function offerPerson(scope: Scope, name: string, line: string, toSubject: boolean): Id {
  const person = scope.made.addPerson({ name, status: "proposed" });
  scope.names.register(person, scope.index);
  const subject = toSubject ? onlySubject(scope) : undefined;
  const link = subject ? scope.made.addLink({ from: subject, to: person.id, status: "proposed" }) : undefined;
  askPerson(scope, person.id, link ? [link.id] : [], line);
  return person.id;
}

/** Whom and what a sentence names. `spans` says where, for telling who does what. */
export type Mentioned = {
  people: Id[];
  places: Id[];
  /** Places nobody had named before. */
  fresh: PlaceDraft[];
  /** Addresses that a district may mean: "YP in Leyton", where an address in Leyton is asked about. */
  guessed: Id[];
  spans: Named[];
};

const idsOf = (spans: readonly Named[]) => [...new Set(spans.map(({ id }) => id))];

/** Places in a sentence, but for those that stand in somebody's name: "the Acacia Road boys" are people. */
function placesBeside(scope: Scope, text: string, known: readonly Span[]): FoundPlace[] {
  const names = new Spans(known);
  const inName = (found: FoundPlace) =>
    names
      .met(found)
      .some(({ start, end }) => start <= found.start && end >= found.end && (end > found.end || found.by === "preposition"));
  return scope.places.namedIn(text, scope.index).filter((found) => !inName(found));
}

/** What stands outside the names of places; "Callum's house" names Callum all the same. */
function outside<S extends Span>(known: readonly S[], places: readonly FoundPlace[]): S[] {
  const around = new Spans(places.filter(({ name }) => !/['’]s\s/u.test(name)));
  return known.filter((span) => !around.meet(span));
}

/** Nothing is about who acts for an agency. */
const peopleBeside = (scope: Scope, known: readonly Named[]): Named[] =>
  known.filter(({ id }) => scope.made.person(id)?.kind !== "professional");

/** Whose note it is: of somebody else than the subject, with the people of its line. */
type Whose = { ofAnother?: boolean; own?: readonly Id[] };

/**
 * Finds people and places in a sentence, by name and by description; new ones are offered and asked about. In a note about
 * someone else than the subject (`ofAnother`) whom it names is linked to that person, and a district may be an address.
 */
export function mentionedIn(scope: Scope, text: string, { ofAnother = false, own = [] }: Whose = {}): Mentioned {
  const known = scope.names.find(text, scope.index);
  const places = placesBeside(scope, text, known);
  const named = peopleBeside(scope, whoAre(scope, text, outside(known, places), own));
  // In a note "unknown adult male" says what its own person is.
  const taken = new Spans(named);
  const described = describedIn(text, scope).filter((one) => !(ofAnother && one.place === "") && !taken.meet(one));
  const offered = scope.names.unknownIn(text, scope.index).map(({ start, end, name }): Named => {
    const id = scope.names.known(name, scope.index)?.id ?? offerPerson(scope, name, text, !ofAnother);
    return { start, end, id };
  });
  const fresh: PlaceDraft[] = [];
  const guessed: Id[] = [];
  const there = places.flatMap((found): Named[] => {
    const { start, end } = found;
    const district = found.kind === "area" && !scope.places.known(found.name, scope.index);
    // A district that only tells who is meant ("female in Leyton") is no place of its own.
    if (district && described.some(({ place }) => place === found.name)) return [];
    const address = district && ofAnother ? scope.places.placedIn(found.name) : undefined;
    const { place, isNew } = address ? { place: address, isNew: false } : offerPlace(scope, found);
    if (address) guessed.push(address.id);
    if (isNew) fresh.push(place);
    return [{ start, end, id: place.id }];
  });
  const people = [...named, ...described, ...offered].map(({ start, end, id }) => ({ start, end, id }));
  const inOrder = (spans: Named[]) => spans.sort((a, b) => a.start - b.start);
  return { people: idsOf(inOrder(people)), places: idsOf(there), fresh, guessed, spans: inOrder([...people, ...there]) };
}
