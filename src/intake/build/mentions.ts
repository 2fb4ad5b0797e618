import type { Id, Status } from "../../record";
import type { FoundPlace } from "../../matching";
import { askPerson } from "./ask";
import { describedIn } from "./describe";
import type { PlaceDraft } from "./assembly";
import { isCertain } from "./placeBook";
import { onlySubject, type Scope } from "./scope";

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

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
  spans: { start: number; end: number; id: Id }[];
};

/**
 * Finds people and places in a sentence, by name and by description; new ones are offered and asked about. In a note about
 * someone else than the subject (`ofAnother`) whom it names is linked to that person, and a district may be an address.
 */
export function mentionedIn(scope: Scope, text: string, { ofAnother = false }: { ofAnother?: boolean } = {}): Mentioned {
  const known = scope.names.find(text, scope.index);
  // "the Acacia Road boys" are people, though a place stands in their name.
  const inName = (found: FoundPlace) =>
    known.some(
      (span) => span.start <= found.start && span.end >= found.end && (span.end > found.end || found.by === "preposition"),
    );
  const places = scope.places.namedIn(text, scope.index).filter((found) => !inName(found));
  // "Callum's house" names Callum as well as a place.
  // People who act for agencies are named in what others say; nothing is about them.
  const acts = (id: Id) => scope.made.person(id)?.kind === "professional";
  const outside = known
    .filter((span) => !acts(span.id))
    .filter((span) => !places.some((place) => overlaps(span, place) && !/['’]s\s/u.test(place.name)));
  const described = describedIn(text, scope).filter((one) => !outside.some((span) => overlaps(span, one)));
  const offered = scope.names.unknownIn(text, scope.index).map((found) => {
    const id = scope.names.known(found.name, scope.index)?.id ?? offerPerson(scope, found.name, text, !ofAnother);
    return { start: found.start, end: found.end, id };
  });
  const fresh: PlaceDraft[] = [];
  const guessed: Id[] = [];
  const placeSpans = places.flatMap((found) => {
    // A district that only tells who is meant ("female in Leyton") is no place of its own.
    const telling =
      described.some((one) => one.place === found.name) && !scope.places.known(found.name, scope.index) && found.kind === "area";
    if (telling) return [];
    const address =
      ofAnother && found.kind === "area" && !scope.places.known(found.name, scope.index)
        ? scope.places.placedIn(found.name)
        : undefined;
    if (address) {
      guessed.push(address.id);
      return [{ start: found.start, end: found.end, id: address.id }];
    }
    const { place, isNew } = offerPlace(scope, found);
    if (isNew) fresh.push(place);
    return [{ start: found.start, end: found.end, id: place.id }];
  });
  const spans = [...outside, ...described.map(({ start, end, id }) => ({ start, end, id })), ...offered];
  const unique = (ids: Id[]) => [...new Set(ids)];
  return {
    people: unique(spans.sort((a, b) => a.start - b.start).map(({ id }) => id)),
    places: unique(placeSpans.map(({ id }) => id)),
    fresh,
    guessed,
    spans: [...spans, ...placeSpans].sort((a, b) => a.start - b.start),
  };
}
