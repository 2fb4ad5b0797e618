import type { Id } from "../../record";
import { alikePerson } from "./alikePerson";
import { alikePlace } from "./alikePlace";
import { personKeys, placeKeys } from "./keys";
import type { Likeness, Traits } from "./traits";

/** Whom and what a network looks for in others. */
export type Sought = { people: readonly (Traits & { id: Id })[]; places: readonly { id: Id; names: readonly string[] }[] };

/** What stands in another network: as far as it helps to tell whether somebody sought is among it. */
export type Standing = { people: readonly Traits[]; places: readonly (readonly string[])[] };

/** Somebody or somewhere sought that may be in the other network, and why. Says nothing else of that network. */
export type MayBe = { id: Id; reasons: string[] };

type Known<E> = { keys: Map<string, E[]> };

function indexed<E>(entries: readonly E[], keysOf: (entry: E) => Iterable<string>): Known<E> {
  const keys = new Map<string, E[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const others = keys.get(key);
      if (others) others.push(entry);
      else keys.set(key, [entry]);
    }
  }
  return { keys };
}

function candidates<E>({ keys }: Known<E>, looked: Iterable<string>): Set<E> {
  const found = new Set<E>();
  for (const key of looked) for (const entry of keys.get(key) ?? []) found.add(entry);
  return found;
}

/** The reasons of the nearest of several, by how much speaks for it: a person is told once, not once for each who may be them. */
const fuller = (one: Likeness | undefined, other: Likeness) => (one && one.reasons.length >= other.reasons.length ? one : other);

/**
 * Looks for the people and places of one network in others. Made once; each other network is then compared only with those it shares
 * some word, sound, number or date with, so that a thousand networks take as long as reading them.
 */
export class Seeker {
  readonly #people: Known<Sought["people"][number]>;
  readonly #places: Known<Sought["places"][number]>;
  readonly #order: ReadonlyMap<Id, number>;

  constructor(sought: Sought) {
    this.#people = indexed(sought.people, personKeys);
    this.#places = indexed(sought.places, ({ names }) => names.flatMap((name) => placeKeys(name)));
    this.#order = new Map([...sought.people, ...sought.places].map(({ id }, index) => [id, index]));
  }

  /** Everybody and everywhere sought that may be among these, in the order of the network that seeks. */
  find({ people, places }: Standing): MayBe[] {
    const found = new Map<Id, Likeness>();
    for (const theirs of people) {
      for (const ours of candidates(this.#people, personKeys(theirs))) {
        const like = alikePerson(ours, theirs);
        if (like) found.set(ours.id, fuller(found.get(ours.id), like));
      }
    }
    for (const names of places) {
      for (const ours of candidates(
        this.#places,
        names.flatMap((name) => placeKeys(name)),
      )) {
        const like = ours.names.flatMap((one) => names.flatMap((other) => alikePlace(one, other) ?? []))[0];
        if (like) found.set(ours.id, fuller(found.get(ours.id), like));
      }
    }
    const at = ({ id }: MayBe) => this.#order.get(id) ?? 0;
    return [...found].map(([id, { reasons }]) => ({ id, reasons })).sort((one, other) => at(one) - at(other));
  }
}
