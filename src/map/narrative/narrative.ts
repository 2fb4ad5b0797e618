import type { Id, Link, NetworkRecord, Person, Place } from "../../record";
import { choose } from "../scene/chosen";
import { VIEWS, type View } from "../view";
import { incidentSentence, linkSentence, listed, type Sentence } from "./sentences";
import { KIND_OF_PERSON, KIND_OF_PLACE, personName, placeName, shownName } from "./words";

/** What the map says about one person or place, in plain sentences. */
export type NarrativePart = { about: Id; heading: string; sentences: Sentence[] };

const article = (word: string) => (/^[aeiou]/.test(word) ? "an" : "a");

/** "Aisha is a child and a subject of this mapping." What nobody recorded is said to be unrecorded, not guessed. */
function whoIs(person: Person): string {
  const name = personName(person);
  const subject = person.subject ? ["a subject of this mapping"] : [];
  if (person.kind === "not-known") {
    const known = subject.length > 0 ? `${name} is a subject of this mapping. ` : "";
    return `${known}Whether ${name} is a child or an adult is not recorded.`;
  }
  const agency = [person.job, person.agency].filter((part) => part !== "").join(", ");
  const kind = `${article(person.kind)} ${KIND_OF_PERSON[person.kind]}`;
  return `${name} is ${listed([kind, ...subject])}${agency === "" ? "" : ` (${agency})`}.`;
}

function introducePerson(person: Person): Sentence {
  const unknown = person.unknown || person.name === "";
  const parts = [
    unknown ? `${personName(person)}: who this is has not been found out yet.` : whoIs(person),
    unknown && person.subject ? "This person is a subject of this mapping." : "",
    person.status === "proposed" ? "This person is not confirmed yet." : "",
  ];
  return { text: parts.filter((part) => part !== "").join(" "), ids: [person.id] };
}

const EFFECT_OF_PLACE: Record<Place["effect"], string> = {
  protective: ", a place that protects",
  harmful: ", a place where harm happens",
  mixed: ", a place that both protects and harms",
  "not-known": "",
};

function introducePlace(place: Place): Sentence {
  const [name, kind] = [placeName(place), KIND_OF_PLACE[place.kind]];
  const unknown = place.unknown || place.name === "";
  const parts = [
    unknown
      ? `${name}: where this is has not been found out yet.`
      : `${name} is ${article(kind)} ${kind}${EFFECT_OF_PLACE[place.effect]}.`,
    place.status === "proposed" ? "This place is not confirmed yet." : "",
  ];
  return { text: parts.filter((part) => part !== "").join(" "), ids: [place.id] };
}

/** Who else is linked here, where the link has been told under the other's name already. */
function alsoLinked(record: NetworkRecord, about: Id, told: readonly Link[]): Sentence[] {
  if (told.length === 0) return [];
  const others = [...new Set(told.map(({ from, to }) => (from === about ? to : from)))];
  const words = listed(others.map((id) => shownName(record, id)));
  return [{ text: `See also ${words}, above.`, ids: [about, ...others] }];
}

/**
 * The map in words: the long description of the picture, and where the detail goes that the guidance asks to take off it. People
 * first, subjects before others, then places; each link is told once, under whoever comes first.
 */
export function narrativeOf(record: NetworkRecord, options: { proposed?: boolean; view?: View } = {}): NarrativePart[] {
  const { people, places, links, incidents } = choose(record, options.view ?? VIEWS.clean, options.proposed ?? false);
  const ordered = [...people.filter(({ subject }) => subject), ...people.filter(({ subject }) => !subject)];
  const settled = ({ status }: { status: string }) => options.proposed === true || status === "confirmed";
  const placeless = record.incidents.filter((incident) => settled(incident) && incident.place === "");
  const told = new Set<Id>();
  const linked = new Map<Id, Link[]>();
  for (const link of links) for (const id of new Set([link.from, link.to])) linked.set(id, [...(linked.get(id) ?? []), link]);
  const about = (id: Id, heading: string, first: Sentence): NarrativePart => {
    const here = linked.get(id) ?? [];
    const before = here.filter((link) => told.has(link.id));
    const fresh = here.filter((link) => !told.has(link.id));
    for (const link of fresh) told.add(link.id);
    const happened = [...incidents.filter(({ place }) => place === id), ...placeless.filter(({ present }) => present[0] === id)];
    const sentences = [
      first,
      ...fresh.map((link) => linkSentence(record, link)),
      ...happened.map((incident) => incidentSentence(record, incident)),
      ...alsoLinked(record, id, before),
    ];
    return { about: id, heading, sentences };
  };
  return [
    ...ordered.map((person) => about(person.id, personName(person), introducePerson(person))),
    ...places.map((place) => about(place.id, placeName(place), introducePlace(place))),
  ];
}
