import { KIND_OF_PLACE, type Person, type Place } from "../../record";
import { joined, listed, nameIn, sentenceOf, type Sentence, type Telling } from "./telling";
import { KIND_OF_PERSON } from "./words";

const article = (word: string) => (/^[aeiou]/.test(word) ? "an" : "a");

/** "Aisha is a child and a subject of this mapping." What nobody recorded is said to be unrecorded, not guessed. */
function whoIs(person: Person, name: string): string {
  const subject = person.subject ? ["a subject of this mapping"] : [];
  if (person.kind === "not-known") {
    const known = subject.length > 0 ? `${name} is ${listed(subject)}.` : "";
    return joined(known, `Whether ${name} is a child or an adult is not recorded.`);
  }
  const work = [person.job, person.agency].filter((part) => part !== "").join(", ");
  const kind = `${article(person.kind)} ${KIND_OF_PERSON[person.kind]}`;
  return `${name} is ${listed([kind, ...subject])}${work === "" ? "" : `: ${work}`}.`;
}

/** A name that is not known says already what is known. */
function unnamed(person: Person, name: string): string {
  const subject = person.subject ? "This person is a subject of this mapping." : "";
  return joined(`${name}: who this is has not been found out yet.`, subject);
}

export function introducePerson(person: Person, telling: Telling): Sentence {
  const name = nameIn(telling, person.id);
  const told = joined(
    person.name === "" ? unnamed(person, name) : whoIs(person, name),
    person.unknown && person.name !== "" ? "Who this is has not been found out yet." : "",
    person.status === "proposed" ? "This person is not confirmed yet." : "",
  );
  return sentenceOf(telling, { list: "people", id: person.id }, told, [person.id]);
}

const EFFECT: Record<Place["effect"], string> = {
  protective: ", a place that protects",
  harmful: ", a place where harm happens",
  mixed: ", a place that both protects and harms",
  "not-known": "",
};

export function introducePlace(place: Place, telling: Telling): Sentence {
  const [name, kind] = [nameIn(telling, place.id), KIND_OF_PLACE[place.kind]];
  const told = joined(
    `${name} is ${article(kind)} ${kind}${EFFECT[place.effect]}.`,
    place.unknown || place.name === "" ? "Where it is has not been found out yet." : "",
    place.status === "proposed" ? "This place is not confirmed yet." : "",
  );
  return sentenceOf(telling, { list: "places", id: place.id }, told, [place.id]);
}
