import {
  actsForAgency,
  type CollectionName,
  type Heading,
  type Id,
  type Link,
  type NetworkRecord,
  type Person,
} from "../../record";
import type { Omission, OmissionReason } from "../leftOut";
import type { About } from "./about";

/** Collects what is left out while lists are gone through. */
class Sieve {
  readonly leftOut: Omission[] = [];
  constructor(
    readonly subject: Id,
    readonly about: About,
  ) {}

  note(id: Id | Heading, list: CollectionName | Heading, reason: OmissionReason): void {
    this.leftOut.push({ id, in: list, reason });
  }

  /** Why an entry is not for this subject's copy; undefined if it is about them, about nobody, or about places only. */
  reasonAgainst(entry: object): OmissionReason | undefined {
    const people = this.about.of(entry);
    const others = [...people].filter((id) => id !== this.subject);
    if (others.length === 0) return undefined;
    return people.has(this.subject) ? "about-several" : "about-others";
  }

  keep<E extends { id: Id }>(list: CollectionName, entries: readonly E[]): E[] {
    return entries.filter((entry) => {
      const reason = this.reasonAgainst(entry);
      if (reason !== undefined) this.note(entry.id, list, reason);
      return reason === undefined;
    });
  }

  /** A text of an entry that stays, or "" where it is about someone else. */
  textOf(text: string, id: Id | Heading, list: CollectionName | Heading, besides: Id = this.subject): string {
    const fine = [this.subject, besides];
    const others = this.about.namedIn(text, fine).filter((named) => !fine.includes(named));
    if (others.length === 0) return text;
    this.note(id, list, "about-several");
    return "";
  }
}

/** The subject's own links; what is written on one about both of them is withheld like a sentence about both. */
function ownLinks(links: readonly Link[], sieve: Sieve): Link[] {
  return links.flatMap((link) => {
    const people = [link.from, link.to].filter((id) => sieve.about.isPerson(id));
    if (people.length > 0 && !people.includes(sieve.subject)) {
      sieve.note(link.id, "links", "about-others");
      return [];
    }
    const friend = people.find((id) => id !== sieve.subject);
    const clean = (text: string) => sieve.textOf(text, link.id, "links", friend);
    const said = { ...link, nature: clean(link.nature), where: clean(link.where) };
    if (friend === undefined) return [{ ...said, note: clean(link.note), wording: clean(link.wording) }];
    if (link.note !== "" || link.wording !== "") sieve.note(link.id, "links", "about-several");
    return [{ ...said, note: "", wording: "" }];
  });
}

/** Of someone else only what the subject's own map needs: who they are, not what is known about them. */
function barely(person: Person, sieve: Sieve): Person {
  sieve.note(person.id, "people", "details-of-others");
  const nothing = { aliases: [], born: "", identifiers: [], roles: [], subject: false, keySubject: false } as const;
  return {
    ...person,
    ...nothing,
    aliases: [],
    identifiers: [],
    roles: [],
    agency: "",
    job: "",
    reach: "",
    contactFor: [],
    note: "",
    wording: "",
  };
}

type Written = { id: Id; note: string; wording: string };

/** What somebody wrote about a person or place, as far as it is about nobody else. */
const writtenOn = ({ id, note, wording }: Written, list: "people" | "places", sieve: Sieve) => ({
  note: sieve.textOf(note, id, list),
  wording: sieve.textOf(wording, id, list),
});

function peopleFor(record: NetworkRecord, links: readonly Link[], sieve: Sieve): Person[] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return record.people.flatMap((person) => {
    if (person.id === sieve.subject) return [{ ...person, ...writtenOn(person, "people", sieve) }];
    if (actsForAgency(person)) {
      const others = person.contactFor.filter((id) => sieve.about.isPerson(id) && id !== sieve.subject);
      const onlyOthers = others.length > 0 && others.length === person.contactFor.length;
      if (onlyOthers) sieve.note(person.id, "people", "about-others");
      const contactFor = person.contactFor.filter((id) => !others.includes(id));
      return onlyOthers ? [] : [{ ...person, contactFor, ...writtenOn(person, "people", sieve) }];
    }
    if (linked.has(person.id)) return [barely(person, sieve)];
    sieve.note(person.id, "people", "about-others");
    return [];
  });
}

/** Places that only other people are linked to say something about those people. */
function placesFor(record: NetworkRecord, sieve: Sieve): NetworkRecord["places"] {
  return record.places.flatMap((place) => {
    const linked = record.links
      .filter(({ from, to }) => from === place.id || to === place.id)
      .flatMap(({ from, to }) => [from, to]);
    const people = linked.filter((id) => sieve.about.isPerson(id));
    if (people.length === 0 || people.includes(sieve.subject)) {
      return [{ ...place, ...writtenOn(place, "places", sieve) }];
    }
    sieve.note(place.id, "places", "about-others");
    return [];
  });
}

function headingsFor(
  record: NetworkRecord,
  sieve: Sieve,
): Pick<NetworkRecord, "purpose" | "scope" | "riskReason" | "trigger" | "preMapping"> {
  const clean = (text: string, heading: Heading) => sieve.textOf(text, heading, heading);
  return {
    purpose: clean(record.purpose, "purpose"),
    scope: clean(record.scope, "scope"),
    riskReason: clean(record.riskReason, "riskReason"),
    trigger: { ...record.trigger, what: clean(record.trigger.what, "trigger") },
    preMapping: Object.fromEntries(Object.entries(record.preMapping).map(([key, text]) => [key, clean(text, "preMapping")])),
  };
}

/** What changed since an earlier session, where the copy shows whom and what it is about; of other people, nothing. */
function earlierFor(record: NetworkRecord, made: NetworkRecord, sieve: Sieve): NetworkRecord["earlier"] {
  const shown = new Set([...made.places, ...made.links, ...made.incidents].map(({ id }) => id));
  const own = record.earlier.filter(({ list, entry }) => list === "sessions" || entry === sieve.subject || shown.has(entry));
  return sieve.keep("earlier", own);
}

/**
 * The record for one subject's Mosaic file: what is about them, about nobody, or about places. A statement about two people
 * is withheld from a copy for one of them, and so are actions, decisions and the rest.
 */
export function forSubject(record: NetworkRecord, subject: Id, about: About): { record: NetworkRecord; leftOut: Omission[] } {
  const sieve = new Sieve(subject, about);
  const links = ownLinks(record.links, sieve);
  const sessions = record.sessions.map((session) => ({
    ...session,
    venue: sieve.textOf(session.venue, session.id, "sessions"),
    agenda: session.agenda.map((item) => ({ ...item, text: sieve.textOf(item.text, session.id, "sessions") })),
    attendance: sieve.keep("sessions", session.attendance),
    items: sieve.keep("sessions", session.items),
    decisions: sieve.keep("sessions", session.decisions),
  }));
  const reviews = record.reviews.map((review) => ({
    ...review,
    reassessed: review.reassessed.filter((entry) => {
      const reason = sieve.reasonAgainst(entry);
      if (reason !== undefined) sieve.note(review.id, "reviews", reason);
      return reason === undefined;
    }),
  }));
  // Whoever was taken off the map is someone else.
  record.removed.forEach(({ id }) => sieve.note(id, "removed", "about-others"));
  const made: NetworkRecord = {
    ...record,
    ...headingsFor(record, sieve),
    people: peopleFor(record, links, sieve),
    places: placesFor(record, sieve),
    incidents: sieve.keep("incidents", record.incidents),
    links,
    statements: sieve.keep("statements", record.statements),
    questions: sieve.keep("questions", record.questions),
    sessions,
    actions: sieve.keep("actions", record.actions),
    interventions: sieve.keep("interventions", record.interventions),
    reviews,
    youngPersonMaps: sieve.keep("youngPersonMaps", record.youngPersonMaps),
    uploads: sieve.keep("uploads", record.uploads),
    shares: sieve.keep("shares", record.shares),
    removed: [],
  };
  return { record: { ...made, earlier: earlierFor(record, made, sieve) }, leftOut: sieve.leftOut };
}
