import { actsForAgency, type Heading, type Id, type Link, type NetworkRecord, type Person } from "../../record";
import type { Undecided } from "../beyond/undecided";
import type { Omission } from "../leftOut";
import type { Given } from "../release/given";
import type { About } from "./about";
import { meetingFor } from "./meeting";
import { Sieve } from "./sieve";

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
    const released = sieve.given.answerOn(link.id, "about-several");
    if (typeof released !== "string") return [said];
    if (friend === undefined) return [{ ...said, note: clean(link.note), wording: clean(link.wording) }];
    if (link.note !== "" || link.wording !== "")
      sieve.note(link.id, "links", released === "again" ? "release-again" : "about-several");
    return [{ ...said, note: "", wording: "" }];
  });
}

/** Of someone else only what the subject's own map needs: who they are, not what is known about them. */
function barely(person: Person, sieve: Sieve): Person {
  sieve.note(person.id, "people", "details-of-others");
  return {
    ...person,
    aliases: [],
    born: "",
    identifiers: [],
    roles: [],
    subject: false,
    keySubject: false,
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
    if (!sieve.about.isOfOthers(place.id, sieve.subject)) return [{ ...place, ...writtenOn(place, "places", sieve) }];
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
export function forSubject(
  record: NetworkRecord,
  subject: Id,
  about: About,
  given: Given,
): { record: NetworkRecord; leftOut: Omission[]; undecided: Undecided[] } {
  const sieve = new Sieve(subject, about, given);
  const links = ownLinks(record.links, sieve);
  const reviews = record.reviews.map((review) => ({
    ...review,
    reassessed: review.reassessed.filter((entry) => {
      const reason = sieve.reasonAgainst(entry);
      if (reason !== undefined) sieve.note(review.id, "reviews", reason);
      return reason === undefined;
    }),
  }));
  const made: NetworkRecord = {
    ...record,
    ...headingsFor(record, sieve),
    people: peopleFor(record, links, sieve),
    places: placesFor(record, sieve),
    incidents: sieve.keep("incidents", record.incidents),
    links,
    statements: sieve.keep("statements", record.statements),
    ...meetingFor(record, sieve),
    reviews,
    youngPersonMaps: sieve.keep("youngPersonMaps", record.youngPersonMaps),
    uploads: sieve.keep("uploads", record.uploads),
  };
  return { record: { ...made, earlier: earlierFor(record, made, sieve) }, leftOut: sieve.leftOut, undecided: sieve.undecided };
}
