import {
  actsForAgency,
  shownName,
  type Id,
  type Incident,
  type Link,
  type NetworkRecord,
  type Person,
  type Statement,
} from "../../record";
import type { QuestionProfile } from "./suggestion";

const confirmed = <E extends { status: string }>(entries: readonly E[]): E[] =>
  entries.filter(({ status }) => status === "confirmed");

/** What is known of a network: what somebody has confirmed, found by whom and where it is about. */
export class Known {
  readonly people: readonly Person[];
  /** Those who are not there for an agency, in the order of the record. */
  readonly mapped: readonly Person[];
  readonly places: NetworkRecord["places"];
  readonly links: readonly Link[];
  readonly incidents: readonly Incident[];
  readonly statements: readonly Statement[];
  readonly questions: NetworkRecord["questions"];
  readonly #persons: ReadonlyMap<Id, Person>;
  readonly #linked = new Map<Id, Link[]>();

  constructor(
    readonly record: NetworkRecord,
    readonly today: string,
    readonly profile: QuestionProfile,
  ) {
    this.people = confirmed(record.people);
    this.mapped = this.people.filter((person) => !actsForAgency(person));
    this.places = confirmed(record.places);
    const there = new Set([...this.people, ...this.places].map(({ id }) => id));
    this.links = confirmed(record.links).filter(({ from, to }) => there.has(from) && there.has(to));
    const known = (id: Id) => there.has(id);
    this.incidents = confirmed(record.incidents).map((incident) => ({
      ...incident,
      place: known(incident.place) ? incident.place : "",
      present: incident.present.filter(known),
    }));
    this.statements = confirmed(record.statements);
    this.questions = confirmed(record.questions);
    this.#persons = new Map(this.people.map((person) => [person.id, person]));
    for (const link of this.links) {
      for (const id of [link.from, link.to]) this.#linked.set(id, [...(this.#linked.get(id) ?? []), link]);
    }
  }

  name(id: Id): string {
    return shownName(this.record, id);
  }

  person(id: Id): Person | undefined {
    return this.#persons.get(id);
  }

  linksOf(id: Id): readonly Link[] {
    return this.#linked.get(id) ?? [];
  }

  /** Somebody who is mapped, and not there for an agency. */
  isMapped(id: Id): boolean {
    const person = this.person(id);
    return person !== undefined && !actsForAgency(person);
  }
}

/** The end of a link that is not this one. */
export const otherEnd = ({ from, to }: Link, id: Id): Id => (from === id ? to : from);
