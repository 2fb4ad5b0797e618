import type { Id } from "../../record";
import { alikePerson } from "./alikePerson";
import { alikePlace } from "./alikePlace";
import { Namesakes } from "./namesakes";
import { PlacesNear } from "./placesNear";
import type { Likeness, Traits } from "./traits";

/** Whom and what a network looks for in others. */
export type Sought = { people: readonly (Traits & { id: Id })[]; places: readonly { id: Id; names: readonly string[] }[] };

/** What stands in another network: as far as it helps to tell whether somebody sought is among it. */
export type Standing = { people: readonly Traits[]; places: readonly (readonly string[])[] };

/** Somebody or somewhere sought that may be in the other network, and why. Says nothing else of that network. */
export type MayBe = { id: Id; reasons: string[] };

/** The reasons of the nearest of several, by how much speaks for it: a person is told once, not once for each who may be them. */
const fuller = (one: Likeness | undefined, other: Likeness) => (one && one.reasons.length >= other.reasons.length ? one : other);

type OurPlace = Sought["places"][number];

/**
 * Looks for the people and places of one network in others. Made once; each other network is then compared only with those it shares
 * some word, sound, number or date with, so that a thousand networks take as long as reading them.
 */
export class Seeker {
  readonly #people: Sought["people"];
  readonly #namesakes: Namesakes;
  readonly #places: PlacesNear<OurPlace>;
  readonly #order: ReadonlyMap<Id, number>;

  constructor(sought: Sought) {
    this.#people = sought.people;
    this.#namesakes = new Namesakes(sought.people);
    this.#places = new PlacesNear(sought.places);
    this.#order = new Map([...sought.people, ...sought.places].map(({ id }, index) => [id, index]));
  }

  /** Ours that a place of theirs may be, each with why. */
  *#alikePlaces(names: readonly string[]): Generator<[OurPlace, Likeness]> {
    for (const ours of this.#places.of(names)) {
      const like = ours.names.flatMap((one) => names.flatMap((other) => alikePlace(one, other) ?? []))[0];
      if (like) yield [ours, like];
    }
  }

  /** Everybody and everywhere sought that may be among these, in the order of the network that seeks. */
  find({ people, places }: Standing): MayBe[] {
    const found = new Map<Id, Likeness>();
    for (const theirs of people) {
      for (const at of this.#namesakes.of(theirs)) {
        const ours = this.#people[at];
        const like = ours && alikePerson(ours, theirs);
        if (like) found.set(ours.id, fuller(found.get(ours.id), like));
      }
    }
    for (const names of places) {
      for (const [ours, like] of this.#alikePlaces(names)) found.set(ours.id, fuller(found.get(ours.id), like));
    }
    const at = ({ id }: MayBe) => this.#order.get(id) ?? 0;
    return [...found].map(([id, { reasons }]) => ({ id, reasons })).sort((one, other) => at(one) - at(other));
  }
}
